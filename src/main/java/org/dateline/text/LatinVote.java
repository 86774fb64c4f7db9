package org.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Tells the languages of the Latin script by a vote of their commonest words and characteristic
 * letters. A word that several languages share counts less for each. Neighbours that are not told
 * here vote too, so that Swedish is not taken for German: when one of them wins, the answer is
 * empty.
 */
final class LatinVote {
  /** A single word, also one that belongs to one language only, is not enough. */
  private static final double LEAST = 1.2;

  /** How much more the winner must have than the next. */
  private static final double MARGIN = 1.4;

  /** A text with fewer known words than this share of its words is in some other language. */
  private static final double LEAST_SHARE = 0.05;

  private static final double LETTER = 0.5;

  private record Candidate(String language, String words, String letters) {}

  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate(
              "en",
              "the of and to in a is that for it was on are as with his they at be this from"
                  + " have or by not but what were when there an which their said has will had its who"
                  + " would more after about been than into over new year years company up out we you"
                  + " he she says against government first last week month per cent percent billion"
                  + " million may march prior our also shares net loss profit all two sets sees rose"
                  + " falls raises seeks vs pct cts dlrs qtr shr stock oil bank trade prices rate"
                  + " meeting talks",
              ""),
          new Candidate(
              "fr",
              "le la les de des du un une et est à dans pour qui que sur par au aux en ce pas plus"
                  + " avec il elle ne se sont son sa ses ou cette mais nous vous été a fait leur"
                  + " comme après entre contre selon deux ans aussi l d qu j",
              "çèàœùëï"),
          new Candidate(
              "de",
              "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch"
                  + " es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem"
                  + " über einen so zum war haben nur oder aber vor zur bis mehr durch wurde gegen",
              "äöüß"),
          new Candidate(
              "es",
              "el la los las de que y en un una por con no para su al lo como más o pero sus le ha"
                  + " se del es este sí porque esta entre cuando muy sin sobre también fue hasta hay"
                  + " donde han quien desde todo nos durante según contra años dos son ser",
              "ñ¿¡ó"),
          new Candidate(
              "it",
              "il lo la i gli le di a da in con su per tra che e è un una uno non si del della dei"
                  + " delle al alla nel nella dal sul sono come più anche ma ha ho questo questa se"
                  + " dopo anni contro ai degli dalla sulla stato l d dell all nell suo sua",
              "òìèù"),
          new Candidate(
              "pt",
              "o a os as de do da dos das em no na nos nas um uma para por com que e é não se mais"
                  + " como mas foi ao aos à pelo pela seu sua ou quando muito já está também só até"
                  + " isso ele ela entre são sobre depois anos contra segundo ser tem",
              "ãõçê"),
          new Candidate(
              "nl",
              "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij"
                  + " nog uit naar hij ze door over wordt heeft hebben kan meer geen worden deze dit"
                  + " die tot was of wel tegen werd haar hun jaar we tussen zich volgens",
              ""),
          new Candidate(
              "tr",
              "ve bir bu da de için ile çok daha en gibi ne ki kadar olarak olan sonra var ama ya"
                  + " o mi mı değil her şey yeni iki ise göre karşı kendi oldu olduğu tarafından etti"
                  + " dedi ancak yıl türkiye nin nın yer hem diye büyük başkanı",
              "ığşüöç"),
          new Candidate(
              "ku",
              "û li ji bi ku di de ya yê yên ên jî bo wê wî ev ew va vê vî ne na her bû bûn dike"
                  + " dikin kir kirin hat hatin dê nav ser bin pêşî piştî hemû gelek min te me we wan"
                  + " xwe çi kî heye hene got rojê kurdistanê kurd",
              "êîûşç"),
          new Candidate(
              "",
              "och att det som på är av för till med den inte om ett har og til ikke af jeg fra vil"
                  + " i et de å",
              "åæø"),
          new Candidate(
              "",
              "się nie na jest że w z do i o po są jak za od przez przy dla oraz to",
              "ąęłńśźż"),
          new Candidate(
              "", "și în nu cu este din la pe care a că mai fi sunt pentru o de ce să al", "ășțâ"),
          new Candidate(
              "", "els amb per una és dels que de la i no el les del al més ha són aquest va", "·"),
          new Candidate(
              "", "yang dan di dengan untuk ini itu dari dalam tidak akan pada juga ke oleh", ""),
          new Candidate(
              "",
              "je se na da su za i u od nije koji kao s a o v že si to by jako ale ve",
              "čšžřůěđ"),
          new Candidate(
              "", "hogy nem és egy az a is van meg ez ja on ei että oli hän se mutta kun", "őű"),
          new Candidate(
              "", "na ya wa kwa ni katika la za cha kuwa hii hiyo yake watu alisema", ""));

  private static final Map<String, List<Integer>> BY_WORD = byWord();

  private LatinVote() {}

  private static Map<String, List<Integer>> byWord() {
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (int i = 0; i < CANDIDATES.size(); i++) {
      for (String word : new HashSet<>(List.of(CANDIDATES.get(i).words().split(" ")))) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    return Map.copyOf(byWord);
  }

  static String of(String text) {
    double[] votes = new double[CANDIDATES.size()];
    StringBuilder word = new StringBuilder();
    int words = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
      if (Character.isLetter(c)) {
        word.append(c);
        if (c >= 0x80) {
          voteOfLetter(c, votes);
        }
      } else if (!word.isEmpty()) {
        voteOfWord(word.toString(), votes);
        word.setLength(0);
        words++;
      }
    }
    return winner(votes, words);
  }

  private static void voteOfWord(String word, double[] votes) {
    List<Integer> speakers = BY_WORD.getOrDefault(word, List.of());
    for (int speaker : speakers) {
      votes[speaker] += 1.0 / speakers.size();
    }
  }

  private static void voteOfLetter(char letter, double[] votes) {
    int speakers = 0;
    for (Candidate candidate : CANDIDATES) {
      speakers += candidate.letters().indexOf(letter) >= 0 ? 1 : 0;
    }
    for (int i = 0; i < votes.length; i++) {
      if (CANDIDATES.get(i).letters().indexOf(letter) >= 0) {
        votes[i] += LETTER / speakers;
      }
    }
  }

  private static String winner(double[] votes, int words) {
    int best = 0;
    double second = 0;
    for (int i = 1; i < votes.length; i++) {
      if (votes[i] > votes[best]) {
        second = Math.max(second, votes[best]);
        best = i;
      } else {
        second = Math.max(second, votes[i]);
      }
    }
    boolean clear =
        votes[best] >= LEAST
            && votes[best] >= MARGIN * second
            && votes[best] >= LEAST_SHARE * words;
    return clear ? CANDIDATES.get(best).language() : "";
  }
}
