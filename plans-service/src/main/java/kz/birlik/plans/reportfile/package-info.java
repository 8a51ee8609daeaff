/** Many reports at once, from the table an executor keeps them in; every row is answered for. */
package kz.birlik.plans.reportfile;
