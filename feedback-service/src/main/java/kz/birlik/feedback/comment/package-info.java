/** A citizen's sentence on a provision, and the answer it got: receipt, withdrawal, hiding, disposition. */
package kz.birlik.feedback.comment;
