/** Takes the state classifier of territories (KATO) into the register of regions: units are compared by code on the day of the file. */
package kz.birlik.plans.classifier;
