"""Renders and lints the chart, lints the Containerfile and evaluates the policy; all of it as JSON. Arguments: what to do."""
import json
import os
import subprocess
import sys


def render(values: dict, name: str) -> object:
    from helm_python.chart import Chart

    chart = Chart.load('deploy/helm/tch-node')
    try:
        chart.validate_schema(chart.merge_values(values))
        return chart.render(values, name=name, namespace='models')
    except Exception as error:
        return {'error': str(error)}


def lint() -> object:
    from helm_python.chart import lint as run

    return run('deploy/helm/tch-node', strict=True, kube_version='v1.30.0')


def hadolint() -> object:
    program = os.path.join(os.path.dirname(sys.executable), 'hadolint')
    return json.loads(subprocess.run([program, '--format', 'json', 'deploy/Containerfile'], capture_output=True, text=True).stdout)


def policy() -> object:
    from regopy import Interpreter

    def ask(given: dict, rule: str) -> object:
        rego = Interpreter()
        rego.add_module('image', open('deploy/policy/image.rego').read())
        rego.set_input(given)
        answer = str(rego.query(f'data.tch_node.image.{rule}'))
        # What is not derived is undefined here, defaults too.
        return False if answer == 'undefined' else json.loads(answer)['expressions'][0]

    cases = json.load(open('deploy/policy/cases.json'))
    return [{'name': case['name'], **{rule: ask(case['input'], rule) for rule in ['deny', 'warn', 'allow']}} for case in cases]


tasks = {'render': lambda: [render(*each) for each in json.load(sys.stdin)], 'lint': lint, 'hadolint': hadolint, 'policy': policy}
print(json.dumps(tasks[sys.argv[1]]()))
