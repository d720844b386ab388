// A dropped or chosen file as text: UTF-8 only, and no larger than the service takes.
const MOST_BYTES = 1_900_000;

export interface Upload {
  text: string;
  isHtml: boolean;
  /** Empty when all is well; else what to tell the reader. */
  problem: string;
}

const refused = (problem: string): Upload => ({ text: '', isHtml: false, problem });

export async function readFile(file: Pick<File, 'name' | 'size' | 'type' | 'arrayBuffer'>): Promise<Upload> {
  if (file.size > MOST_BYTES) return refused(`${file.name} is larger than 1.9 MB: cut it into articles first.`);
  if (file.size === 0) return refused(`${file.name} is empty.`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    if (text.includes('\0')) return refused(`${file.name} is not a text.`);
    return { text, isHtml: file.type === 'text/html' || /\.x?html?$/i.test(file.name), problem: '' };
  } catch {
    return refused(`${file.name} is not a text in UTF-8.`);
  }
}
