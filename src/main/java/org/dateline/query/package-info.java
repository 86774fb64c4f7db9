/**
 * What did the reader mean? A request becomes a plan: its text parsed to a tree of clauses with
 * positions, its values resolved with the archive's configuration, its dates made civil days, its
 * limits checked. Knows no engine.
 *
 * <p>The door: {@link org.dateline.query.Planner} makes a {@link org.dateline.query.SearchPlan},
 * whose query is a {@link org.dateline.query.Clause}; its days are a {@link
 * org.dateline.query.DateRange}. {@link org.dateline.query.QueryEnd} tells where a query that is
 * being typed stands. Behind them, {@code Lexer} cuts the query, {@code Brackets} balances it,
 * {@code Habits} finds operators in small letters, {@code QueryParser} builds the tree (its Javadoc
 * is the grammar), {@code Terms} makes the leaves, {@code Proximity} says what is near what, {@code
 * CanonicalText} writes the tree back, and {@code ClauseTree} shows it clause by clause.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>Wrong parameters are errors, a wrong query is repaired.</b> A link with a bad filter
 *       must not show other articles; a reader who forgot a quotation mark should see some. At most
 *       32 warnings are told, the rest counted: each costs time to make and to send.
 *   <li><b>Brackets are balanced before parsing</b>, so that no rule needs to think of one that is
 *       missing, and none nests deeper than 32. {@code NOT NOT} cancels out. The depth of a tree is
 *       thereby bounded for everybody who walks it.
 *   <li><b>Words side by side bind tighter than {@code OR}</b>: {@code oil price OR gas price} is
 *       meant as two pairs. In a bracket of values one is enough, since no article has two sources.
 *   <li><b>A tree can always be written with brackets 32 deep</b>, so that its text is read again.
 *       The text needs brackets where a rule did without, {@code a OR (+b +c)}; a query whose tree
 *       would need more is parsed again with half the depth.
 *   <li><b>Proximity binds tighter than fields</b>, but {@code country:Syria NEAR/5 oil} does not
 *       ask for a country “oil”. Chains are read from left to right, 32 of them at most: what
 *       follows is joined by AND. {@code NEAR} alone is {@code NEAR/10}, and in capitals only:
 *       “near” is a word of every other headline.
 *   <li><b>AND within an operand is distributed</b>: {@code (a AND b) NEAR/5 c} is {@code (a NEAR/5
 *       c) AND (b NEAR/5 c)}, 32 clauses in a query at most, since each operator could multiply
 *       them. What has no place in the text (a country, a date, NOT) is asked for beside, and told.
 *   <li><b>{@code and}, {@code or}, {@code not} in small letters are operators within brackets and
 *       in a query that has another operator as a word or {@code &&}, {@code ||}, {@code atleast};
 *       told each time.</b> Signs, fields and phrases do not make them so: {@code war and peace
 *       -tolstoy}. Elsewhere they are words; {@code or} and {@code not} between two words get a
 *       hint in a query of five words or fewer, since {@code and} changes nothing and a longer one
 *       is a sentence.
 *   <li><b>{@code sanction!} is {@code sanction*}</b> where it stands alone or among operators, and
 *       a word with an exclamation mark in a query of bare words: {@code goal! messi}. Both are
 *       told; the second in a query of five words or fewer.
 *   <li><b>Only {@code OR} beside a written AND or proximity is called mixed.</b> Words side by
 *       side are one thing to look for: {@code oil price OR gas price}.
 *   <li><b>Only words alone are bare.</b> Patterns and fuzzy words are words; any operator, sign or
 *       field makes the whole query explicit, and all of it must match; with {@code match=any} one
 *       of what stands side by side unsigned. Brackets around nothing but words are punctuation, as
 *       in any text; phrases beside more than ten words are quotations in prose, and may be
 *       missing.
 *   <li><b>A headline in capitals has no operators</b>: more than five words, at least four for
 *       each {@code AND}, and no small letter. Told, so that it can be put right.
 *   <li><b>Bare words that are the same are one</b> against the limit of clauses.
 *   <li><b>A dangling operator is left out</b>, not searched for: {@code caesar AND} is a query on
 *       its way to {@code caesar AND sanctions}. A query of nothing but operators is searched for
 *       these words. {@code +AND} is the word wherever it stands.
 *   <li><b>Each clause has a text of its own</b> that asks for it alone, wherever it stood: {@code
 *       title:caesar}, {@code (+AND)}, {@code -oil}. What is told of a clause is thereby what a
 *       search for its text finds.
 *   <li><b>A misspelt field is a word beside its value</b>: {@code titel:caesar} is {@code titel
 *       caesar}, excluded or searched together. {@code Syria: what next}, {@code 10:30} and {@code
 *       http://…} are no fields; nor is {@code Source: Iran to talk}, as a headline begins, while
 *       {@code source: Reuters} is one.
 *   <li><b>A field that waits for {@code reindex} is refused as a parameter</b> and warned of in a
 *       query, where it finds what the index has of it: usually nothing.
 *   <li><b>Punctuation around a word falls away, within it stays.</b> How many words {@code
 *       U.N.-backed} holds is the engine's to say, which knows the tokenizer.
 *   <li><b>A clause stands where the whole of it does</b>: with the brackets that hold nothing
 *       else, with the sign that excludes, and what a bracket near something was taken apart into
 *       with all of both sides. So no clause of a query with whole brackets cuts one.
 *   <li><b>A backslash before a character of the language makes it plain text</b>, outside of
 *       quotation marks. The word keeps it where it stands within, so that its text is read again;
 *       at its ends it falls away with the other punctuation.
 *   <li><b>What other engines have and this one has not is told</b>: boosts, patterns in phrases,
 *       distances below 0 and comparisons with what is no number would find nothing silently.
 *   <li><b>The quotation marks of a family close each other</b>, since keyboards and editors mix
 *       them; see {@code Quotes}.
 *   <li><b>Relative days are for ranges.</b> {@code from=7d} is clear; {@code date:7d} could be a
 *       day or a week and is refused with both ways to write it.
 *   <li><b>Digits of any script are digits</b> in dates, numbers and operators, and in {@code from}
 *       and {@code to}: {@code date:٢٠٢٥}. Words and names of values stay as typed.
 *   <li><b>Fingerprints are of what was typed</b>, not of what it resolves to, so that {@code
 *       from=7d} can be paged past midnight and a mended table ends no cursor.
 * </ul>
 */
@NullMarked
package org.dateline.query;

import org.jspecify.annotations.NullMarked;
