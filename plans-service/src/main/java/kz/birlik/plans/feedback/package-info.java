/** What we follow of feedback-service: which proposals of citizens on which provision were accepted, so that the analysis sees whether a measure answers them. */
package kz.birlik.plans.feedback;
