/**
 * Which articles does this mean? Takes a plan, resolves it with the words that an archive really
 * holds, compiles it to a Lucene query, and marks in a text what made it match. Has no directory,
 * no writer, no file and no facet: every engine on Lucene shares it.
 *
 * <p>The flow: {@link org.dateline.match.Resolver} asks a {@link org.dateline.match.Vocabulary} and
 * makes a {@link org.dateline.match.ResolvedPlan} of explicit words; {@link
 * org.dateline.match.QueryCompiler} makes a query of it on {@link org.dateline.match.Fields},
 * scored by {@code Ranking}; {@link org.dateline.match.Marker} finds the same words in the shown
 * text. {@link org.dateline.match.ScoreShares} tells what each word adds to a score. For a query
 * that finds little, {@link org.dateline.match.Respelling} asks the same vocabulary how its words
 * could be spelt.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>Resolve, then compile.</b> Wildcards and fuzzy words become words of the archive before
 *       anything is compiled, commonest first and at most as many as the limits say. No multi-term
 *       query ever reaches Lucene, so caps, their warnings and the time spent on terms are decided
 *       in one place.
 *   <li><b>A fuzzy word that is several</b>, {@code al-Sabah~}, may differ in each part by one
 *       letter of three at most: with two other letters “al” was “and”, “ag” and every short word.
 *   <li><b>Two views of one text.</b> Bare words read stems ({@code text}); quotes, wildcards and
 *       fuzzy words read words as written ({@code exact}), at the same positions.
 *   <li><b>Marks come from the shown text, by scanning</b>; the index needs no offsets. The tree of
 *       the query is evaluated on what the scan found, so that only words that made the article
 *       match are marked.
 *   <li><b>The first letter tells most words apart.</b> A word of the text that begins as no word
 *       of the plan does is not looked up, as far as letters are ASCII: marks cost 115 µs a page
 *       instead of 180. So no form of a word may change an ASCII first letter. A word with an
 *       apostrophe near its beginning is always looked up: l'État stands for État.
 *   <li><b>Joined, hyphenated and apart is decided when the query is resolved</b>, by {@code
 *       Compounds}, so that the index holds nothing twice. It costs about 12 µs a query of two
 *       words, of 560 for a page; a word is taken apart only where the archive has both halves as
 *       often as the whole, which leaves common words as they are.
 *   <li><b>Characters of one word that touch are one mark</b>, in scripts without spaces.
 *   <li><b>Near is decided once.</b> Index and text are two {@code Occurrences} of the words and
 *       phrases of a plan; one {@code Proximity} tells for both what stands near what, so that what
 *       is found and what is marked cannot differ. Lucene's intervals give the places of words and
 *       phrases; above these they are not used, since they drop matches of operands of several
 *       lengths and of words within another proximity.
 *   <li><b>What NEAR means.</b> Two operands are near when they share no word and at most n words
 *       stand between the end of the one and the start of the other; none do when one begins within
 *       the other. In order, the second begins after the first has ended. The end of a paragraph
 *       counts as one word; title, summary and body are never near each other. An operand that is
 *       itself a proximity is taken where it is tightest: where no other match of it lies within.
 *       Several operands bind from left to right, but for the words of {@code "a b c"~5}, of which
 *       all stand together with at most five others from the first to the last. Marked is each word
 *       of each pair that is near.
 *   <li><b>Borders are terms</b> of {@code exact}, one beside the first word of each sentence and
 *       one beside that of each paragraph, at its position. With a gap of one position between
 *       paragraphs, instead of ten, the index of Reuters stays at 25.2 MB (it was 25.2 MB without
 *       borders); a gap of 256 between parts would make it 27.0 MB, since every first position of a
 *       word in an article grows.
 *   <li><b>Mentioned n times</b> means n matches that do not overlap.
 *   <li><b>A proximity scores as its words do</b> wherever in the article they stand.
 *   <li><b>Parts by position.</b> Where summary and body begin is kept per article as two positions
 *       in doc values; a word of one part is an interval between them. Nothing is indexed twice.
 *       The lead is title, summary and as many positions of the body as its first paragraph has.
 *   <li><b>Withdrawn articles are left out where they could be found</b>: they have no words, dates
 *       and values, so only what is found by its id, or by lacking something, has to leave them
 *       out. Where an archive holds none, that costs nothing.
 *   <li><b>A word or phrase is one clause to Lucene</b>, whatever its forms and length: how many
 *       there may be is decided when the plan is resolved, so that Lucene's limit is never met.
 *   <li><b>Variants of a fuzzy word count less</b>: 0.8 at one letter, 0.5 at two, so that of two
 *       articles equal in all else the one with the word as typed comes first. Words of a pattern
 *       count alike: none of them is nearer to what was typed.
 *   <li><b>Names are widened when asked</b>, by {@code NameVariants}: keys list what the archive
 *       has, a distance decides, and nothing is written at the articles. So costs can change
 *       without a new index, and who asks is told what was found. Of the pairs of our list of names
 *       the distance alone lets 95.8% within Latin letters and 93.4% across scripts meet, and 0.6%
 *       that should not.
 *   <li><b>The archive says what is a name</b>: in scripts with capitals a word written as one in
 *       at least half of its articles. In Arabic and Hebrew letters nothing says it: how often a
 *       word stands with and without its article parts names from nouns too badly (of sixty names
 *       of a Tunisian archive eight are written both ways in a fifth of their articles and more, as
 *       most nouns are), so that every word may be one, and who asks sees what was found.
 *   <li><b>How far a spelling may sound depends on what the archive writes</b>, since a distance
 *       alone takes Packer for a spelling of Baker. Never more than 0.75, beyond which are more
 *       strangers than spellings. Of the script typed, up to 0.4, or 0.15 where the spelling typed
 *       is in thirty articles; only rare ones may be farther, since a slip is rare and another name
 *       is not. Of each other script the likeliest five: by distance, and where the archive knows
 *       the name, less a tenth for each time they are ten times as common. Arabic does not write
 *       the vowels of Hassan, so that حسن is farther than حسان, and much commoner. What sounds like
 *       a spelling found is one too (0.3): القذافي finds Gaddafi by Qaddafi.
 *   <li><b>A name scores as one word in all its spellings</b>, the one typed with weight 1, others
 *       of its script with at most 0.8, of another with at most 0.15: a headline in another script
 *       does not come before a text in the one typed. The spelling typed scores as a plain word
 *       besides: scored by itself, a rare variant would rank above a common spelling typed.
 *   <li><b>As typed is the exact form.</b> Zelensky, Zelenski and Zelenskyy have one stem in
 *       English; where one of them is refused, excluded or counted as typed, exact forms are
 *       searched for and no stem.
 *   <li><b>An article typed apart is optional</b> before a name: no Arabic text has the “al” of
 *       {@code al Shaibani}.
 *   <li><b>Values of {@code person:} are compared as whole names</b>, only where they are typed in
 *       the query; a filter takes what was chosen from a list.
 *   <li><b>Synonyms belong to the query</b>, and the longest row of words typed wins. What is also
 *       a stop word is one only in capitals, and is never found for others.
 *   <li><b>What was typed is carried along and decides nothing</b>: nodes are equal without it. It
 *       names the word when a hit says why it is there; a compiled query does not hold it.
 *   <li><b>A year or month is told when just that was asked for</b>, else the day of the article:
 *       an open range says nothing about one article.
 *   <li><b>Of more than three bare words any is enough</b>, by weight alone. Asking for all of
 *       them, or the most that one article has, costs little for two or three words and much for
 *       more: with up to 4 words asked for in full MAP on Cranfield falls by 3 points of the gain
 *       over BM25, with up to 7 by 7, and headlines asked on Reuters lose 15 percent.
 *   <li><b>A word typed n times counts log2(1 + n)</b>; MAP on CISI, whose queries are paragraphs,
 *       is 0.238 so, 0.207 when it counts once; in the others it gains with less than n.
 *   <li><b>Compounds of long queries are their parts</b>: as rows MAP of Cranfield is 0.321, of
 *       CISI 0.239, as parts 0.335 and 0.251.
 *   <li><b>The stop words of the language that a query is in are left out</b>, also where other
 *       languages of the archive do not know them: two of them tell the language.
 *   <li><b>Long queries are expanded</b> by what their best ten articles share, at a quarter of the
 *       weight of a typed word: MAP Cranfield +11 to +14 percent over BM25, CISI +14 to +23,
 *       MEDLINE +10 to +16. Never below five words, nor when the second article has less than 0.7
 *       of the first one's score. The words add to scores only: what is found, counted and marked
 *       stays what was typed. Filters aside, so that no filter changes the order of what it leaves.
 *   <li><b>A score is told leaf by leaf</b>, by {@code ScoreShares}: what each word or phrase of
 *       the plan scores by itself, where all above it match. That adds up since scores are sums
 *       over the tree; whatever else comes to be scored needs a share of its own there. It asks the
 *       queries again for the hits of a page, and costs nothing where nobody asks why.
 *   <li><b>Nearness of query words is not scored.</b> Adjacent pairs and pairs within eight words,
 *       of the first 200, changed MAP by -1 to +1 percent on three collections.
 *   <li><b>A word of the text is marked for few words of the query</b>, since a hundred patterns
 *       may fit it; each word of the query reads only its own places.
 *   <li><b>What is misspelt is rare.</b> {@link org.dateline.match.Respelling} looks only at bare
 *       words, and offers what at least five times as many articles have; when five articles or
 *       more have a word in one of its forms, two hundred times as many: {@code Iraq} is no
 *       misspelt {@code Iran}, but of Reuters 8 articles have {@code goverment}. A number is never
 *       taken for another, and no stop word is offered, since it would only ask for less.
 *   <li><b>A second wrong letter is a tenth as likely as one</b>: between a spelling of one edit
 *       and one of two, ten times the articles decide. By the least distance alone, the slip of
 *       another writer would hide the name that was meant; by the most articles alone, a common
 *       word would.
 * </ul>
 */
@NullMarked
package org.dateline.match;

import org.jspecify.annotations.NullMarked;
