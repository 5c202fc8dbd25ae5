import { useState } from 'preact/hooks';
import type { BackupApi } from '../vault/backup/BackupApi.ts';
import type { VaultApi } from '../vault/VaultApi.ts';
import { CheckWordsStep } from './CheckWordsStep.tsx';
import { LazyPart } from './LazyPart.tsx';
import { PassphraseStep } from './PassphraseStep.tsx';
import { WelcomeStep } from './WelcomeStep.tsx';
import { WordsStep } from './WordsStep.tsx';

const loadRestore = () => import('./RestoreScreen.tsx').then((module) => module.RestoreScreen);

type Step = 'welcome' | 'restore' | 'passphrase' | 'words' | 'check';

/** Makes a vault. Nothing is kept on the device before the last step; all of it lives in this component. */
export function FirstRun({ vault, backup }: { vault: VaultApi; backup: BackupApi }) {
  const [step, setStep] = useState<Step>('welcome');
  const [chosen, setChosen] = useState({ passphrase: '', worker: '' });
  const [words, setWords] = useState<readonly string[]>([]);

  switch (step) {
    case 'welcome':
      return <WelcomeStep onNext={() => setStep('passphrase')} onRestore={() => setStep('restore')} />;
    case 'restore':
      return <LazyPart load={loadRestore} props={{ backup, onBack: () => setStep('welcome') }} />;
    case 'passphrase':
      return (
        <PassphraseStep
          start={chosen}
          onNext={async (next) => {
            setChosen(next);
            // Going back and forth must not change the words that may be on paper already.
            if (words.length === 0) setWords(await vault.newRecoveryWords());
            setStep('words');
          }}
        />
      );
    case 'words':
      return <WordsStep words={words} onBack={() => setStep('passphrase')} onNext={() => setStep('check')} />;
    case 'check':
      return (
        <CheckWordsStep
          words={words}
          onBack={() => setStep('words')}
          onDone={() => vault.createVault({ ...chosen, words })}
        />
      );
  }
}
