/** The words of the official table form in Kazakh and Russian, shared by what writes it: the blank form and the export. */
package kz.birlik.plans.form;
