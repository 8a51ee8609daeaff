/** Plans: their life from draft to approval, who may see and change them, and their review when a concept is gone. */
package kz.birlik.plans.plan;
