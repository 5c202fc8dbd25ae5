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

interface Props {
  vault: VaultApi;
  backup: BackupApi;
  now: () => number;
}

/** Makes a vault. Nothing is kept on the device before the last step; all of it lives in this component. */
export function FirstRun({ vault, backup, now }: Props) {
  const [step, setStep] = useState<Step>('welcome');
  const [chosen, setChosen] = useState({ passphrase: '', worker: '' });
  const [words, setWords] = useState<readonly string[]>([]);
  const [number, setNumber] = useState('');

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
            if (words.length === 0) {
              const made = await vault.newRecoveryWords();
              setNumber(await vault.keys.kitNumber(made));
              setWords(made);
            }
            setStep('words');
          }}
        />
      );
    case 'words':
      return (
        <WordsStep
          words={words}
          number={number}
          made={now()}
          onBack={() => setStep('passphrase')}
          onNext={() => setStep('check')}
        />
      );
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
