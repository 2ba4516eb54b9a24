import { readdirSync } from 'node:fs'
import prettier from 'eslint-config-prettier'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import vue from 'eslint-plugin-vue'
import vueAccessibility from 'eslint-plugin-vuejs-accessibility'
import tseslint from 'typescript-eslint'

/** Folders of src/main that are not features: they may be used by all, or use all. */
const MAIN_ROOMS = ['desktop', 'data', 'database', 'ipc', 'log', 'side', 'testing', 'time']

const foldersIn = (path) =>
  readdirSync(new URL(path, import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

/** What is entered beside its folder's index.ts: the lists of what the side process does. */
const SIDE_DOORS = {
  invitations: ['./jobs.ts'],
  side: ['./jobs.ts'],
  transfer: ['./jobs.ts']
}

/** A folder is entered by its index.ts alone. */
const doors = (root, names) =>
  names.flatMap((from) =>
    names
      .filter((target) => target !== from)
      .map((target) => ({
        target: `${root}/${target}`,
        from: `${root}/${from}`,
        except: ['./index.ts', ...(SIDE_DOORS[from] ?? [])],
        message: `Another folder comes in only through ${from}/index.ts.`
      }))
  )

const mainFolders = foldersIn('./src/main/')
const mainFeatures = mainFolders.filter((name) => !MAIN_ROOMS.includes(name))
const rendererFeatures = foldersIn('./src/renderer/features/')

const zones = [
  {
    target: 'src/shared',
    from: ['src/main', 'src/preload', 'src/renderer'],
    message: 'shared is pure and imports only shared.'
  },
  {
    target: 'src/preload',
    from: ['src/main', 'src/renderer'],
    message: 'The preload knows only the contract.'
  },
  {
    target: 'src/main',
    from: ['src/renderer', 'src/preload'],
    message: 'The main process knows no window code.'
  },
  {
    target: 'src/renderer',
    from: ['src/main', 'src/preload'],
    message: 'The window asks over the contract; it never reaches into the main process.'
  },
  {
    target: mainFolders.filter((name) => name !== 'desktop').map((name) => `src/main/${name}`),
    from: 'src/main/desktop',
    message: 'What a feature needs of the desktop it takes as an interface.'
  },
  {
    target: [...mainFeatures, 'database', 'ipc', 'log', 'time']
      .filter((name) => name !== 'sample')
      .map((name) => `src/main/${name}`),
    from: 'src/main/data',
    message: 'data wires the features; they do not know it.'
  },
  {
    target: ['database', 'ipc', 'log', 'time'].map((name) => `src/main/${name}`),
    from: mainFeatures.map((name) => `src/main/${name}`),
    message: 'This folder knows no feature.'
  },
  ...doors('src/main', mainFolders),
  ...doors('src/renderer/features', rendererFeatures),
  {
    target: 'src/renderer/ui',
    from: 'src/renderer/features',
    message: 'ui knows no feature.'
  }
]

const noElectron = {
  name: 'electron',
  message: 'Only src/main/desktop and the preload speak to Electron.'
}
const noNode = { regex: '^node:', message: 'This code runs where there is no Node.' }
const noTesting = { regex: '/testing$', message: 'Only tests use what is made for tests.' }
const noDatabase = { name: 'better-sqlite3', message: 'Only src/main/database opens files.' }
const noHarper = {
  regex: '^harper\\.js',
  message: 'Only src/shared/language speaks to Harper, which costs seconds and 16 MB.'
}
const onlyTypes = {
  regex: '^@shared/(ipc/|time/schemas)|^zod$',
  allowTypeImports: true,
  message: 'Import only types here, so that zod stays out of the window.'
}

const noSql = {
  selector:
    "CallExpression[callee.property.name=/^(prepare|exec|pragma)$/][callee.object.type!='ThisExpression'][callee.object.property.name='db'], CallExpression[callee.property.name=/^(prepare|exec|pragma)$/][callee.object.name='db']",
  message: 'SQL is spoken only in src/main/database and in repositories.'
}
const noBuiltSql = {
  selector:
    "CallExpression[callee.property.name='prepare'] TemplateLiteral > Identifier.expressions[name!=/^[A-Z_]+$/]",
  message: 'SQL is put together from constants alone; values are bound.'
}

export default tseslint.config(
  { ignores: ['node_modules/', 'out/', 'dist/', '.nuxt-ui/', 'test-results/', 'bench/results/'] },
  ...tseslint.configs.recommendedTypeChecked,
  ...vue.configs['flat/recommended'],
  ...vueAccessibility.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue']
      }
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['tsconfig.node.json', 'tsconfig.web.json'],
          noWarnOnMultipleProjects: true
        })
      ]
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
    }
  },
  {
    // ESLint does not see what a component's type is; vue-tsc does, and checks these.
    files: ['src/renderer/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off'
    }
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
      // A field inside its label, or tied to it by id: either names it.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }]
    }
  },
  {
    files: ['src/shared/**'],
    ignores: ['**/*.test.ts', 'src/shared/language/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [noElectron, noDatabase, { name: 'vue', message: 'shared is pure.' }],
          patterns: [noNode, noHarper]
        }
      ]
    }
  },
  {
    files: ['src/shared/language/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: [noElectron, noDatabase], patterns: [noNode] }]
    }
  },
  {
    files: ['src/renderer/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [noElectron, noDatabase], patterns: [noNode, noHarper, onlyTypes] }
      ]
    }
  },
  {
    files: ['src/main/**'],
    ignores: ['src/main/desktop/**', 'src/main/database/**', '**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [noElectron, noDatabase], patterns: [noTesting, noHarper] }
      ]
    }
  },
  {
    files: ['src/main/**'],
    ignores: ['src/main/database/**', 'src/main/testing/**', '**/*Repository.ts', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', noSql] }
  },
  {
    files: ['src/main/**/*Repository.ts', 'src/main/database/**'],
    rules: { 'no-restricted-syntax': ['error', noBuiltSql] }
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'scripts/**'],
    ...tseslint.configs.disableTypeChecked
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' }
  },
  {
    files: ['scripts/**', 'bench/**', 'torture/**'],
    rules: { 'no-console': 'off' }
  },
  prettier
)
