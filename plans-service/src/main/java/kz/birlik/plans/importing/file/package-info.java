/** Uploaded files are hostile until shown otherwise: the gate before anything is stored, then readers that stream rows within limits. */
package kz.birlik.plans.importing.file;
