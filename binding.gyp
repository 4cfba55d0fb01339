# For the tools that know node-gyp only (prebuildify). The build itself is CMake's: see CMakeLists.txt.
{
  'variables': {
    # This file may be linked into a scratch folder, so that node-gyp's clean-up does not empty build/.
    'checkout%': '<!(node -p "path.dirname(fs.realpathSync(\'binding.gyp\'))")',
  },
  'targets': [
    {
      'target_name': 'tch_node',
      'type': 'none',
      'actions': [
        {
          'action_name': 'cmake',
          'inputs': [],
          # Never there, so that CMake is always asked, and decides what is out of date.
          'outputs': ['<(PRODUCT_DIR)/always'],
          'action': ['node', '<(checkout)/scripts/build.mjs', '--copy-to', '<(PRODUCT_DIR)'],
        },
      ],
    },
  ],
}
