# Whether an image may be deployed, of what a scanner found in it. Input:
#   {"environment": "production", "findings": [{"id": "CVE-…", "package": "openssl", "severity": "CRITICAL", "fixed": "3.0.17"}]}
# `opa eval -d deploy/policy -i input.json 'data.tch_node.image.deny'` gives the reasons against it; none: it may.
package tch_node.image

import rego.v1

default allow := false

allow if count(deny) == 0

# What the server is made of that reads what strangers send: models and TLS. Names as Debian, pip and npm have them.
guarded := {"libtorch", "torch", "openssl", "libssl3", "libssl3t64", "libssl1.1", "libcrypto3"}

production if lower(input.environment) in {"production", "prod"}

deny contains message if {
	production
	some finding in input.findings
	upper(finding.severity) == "CRITICAL"
	lower(finding.package) in guarded
	message := sprintf("%s is critical in %s: no image with it goes to production%s", [finding.id, finding.package, cure(finding)])
}

# A scan that did not happen is no scan without findings.
deny contains "there are no findings to judge: scan the image first" if {
	production
	not is_array(input.findings)
}

deny contains "the environment is not named" if not is_string(input.environment)

# Elsewhere it is told, and does not block.
warn contains message if {
	not production
	some finding in input.findings
	upper(finding.severity) == "CRITICAL"
	message := sprintf("%s is critical in %s", [finding.id, finding.package])
}

cure(finding) := sprintf("; it is fixed in %s", [finding.fixed]) if finding.fixed

cure(finding) := "" if not finding.fixed
