/**
 * Arabic words: their letters folded, their attached particles and endings taken off with care, and
 * a small lexicon of what rules cannot know.
 *
 * <p>Not here: marks, tatweel and presentation forms, which are gone before ({@code text}).
 */
package org.mithaq.elasticsearch.analysis.arabic;
