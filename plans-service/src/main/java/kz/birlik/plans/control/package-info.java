/** Taking measures off control: by whoever collects, with an act and a reason. */
package kz.birlik.plans.control;
