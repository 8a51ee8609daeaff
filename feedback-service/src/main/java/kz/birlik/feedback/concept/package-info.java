/** What we follow of concept-service: its discussion rounds, opened and closed, become our own small copy. */
package kz.birlik.feedback.concept;
