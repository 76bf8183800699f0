/** A Chinese voice that this device speaks with itself; one from the network would send the words away. */
export function chineseVoice(): SpeechSynthesisVoice | undefined {
  return speechSynthesis
    .getVoices()
    .find(({ localService, lang }) => localService && /^(zh|cmn)/i.test(lang));
}
