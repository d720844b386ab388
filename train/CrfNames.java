// What a CRF of CoreNLP thinks of each word: CrfNames MODEL TOKENS OUTPUT, a sentence a line, words apart by spaces.
// OUTPUT: the labels after a #, then per word its label and the marginal probability of each label; an empty line ends a sentence.
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

public class CrfNames {
  public static void main(String[] args) throws IOException, ClassNotFoundException {
    CRFClassifier<CoreLabel> crf = CRFClassifier.getClassifier(args[0]);
    try (BufferedReader in = Files.newBufferedReader(Path.of(args[1]), StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[2]), StandardCharsets.UTF_8))) {
      out.println("#\t" + String.join("\t", crf.classIndex));
      for (String line; (line = in.readLine()) != null; ) {
        print(crf, read(crf, line.split(" ")), out);
      }
    }
  }

  private static List<CoreLabel> read(CRFClassifier<CoreLabel> crf, String[] words) {
    List<CoreLabel> sentence = new ArrayList<>();
    for (String word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.set(CoreAnnotations.PositionAnnotation.class, Integer.toString(sentence.size()));
      label.set(CoreAnnotations.AnswerAnnotation.class, crf.backgroundSymbol());
      sentence.add(label);
    }
    new ObjectBankWrapper<CoreLabel>(crf.flags, null, crf.getKnownLCWords()).processDocument(sentence);
    return sentence;
  }

  private static void print(CRFClassifier<CoreLabel> crf, List<CoreLabel> sentence, PrintWriter out) {
    List<CoreLabel> best = crf.classify(sentence);
    CRFCliqueTree<String> tree = crf.getCliqueTree(sentence);
    for (int i = 0; i < sentence.size(); ++i) {
      StringBuilder row = new StringBuilder(best.get(i).get(CoreAnnotations.AnswerAnnotation.class));
      for (int k = 0; k < crf.classIndex.size(); ++k) row.append(String.format(Locale.ROOT, "\t%.3f", tree.prob(i, k)));
      out.println(row);
    }
    out.println();
  }
}
