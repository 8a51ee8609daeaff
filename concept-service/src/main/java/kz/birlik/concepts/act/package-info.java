/** Legal acts as this service knows them: by type, number and date, which together name one act for good. */
package kz.birlik.concepts.act;
