import { useState } from 'preact/hooks';
import type { VaultApi } from '../vault/VaultApi.ts';
import { CheckWordsStep } from './CheckWordsStep.tsx';
import { PassphraseStep } from './PassphraseStep.tsx';
import { WelcomeStep } from './WelcomeStep.tsx';
import { WordsStep } from './WordsStep.tsx';

type Step = 'welcome' | 'passphrase' | 'words' | 'check';

/** Makes a vault. Nothing is kept on the device before the last step; all of it lives in this component. */
export function FirstRun({ vault, now }: { vault: VaultApi; now: () => number }) {
  const [step, setStep] = useState<Step>('welcome');
  const [chosen, setChosen] = useState({ passphrase: '', worker: '' });
  const [words, setWords] = useState<readonly string[]>([]);
  const [number, setNumber] = useState('');

  switch (step) {
    case 'welcome':
      return <WelcomeStep onNext={() => setStep('passphrase')} />;
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
