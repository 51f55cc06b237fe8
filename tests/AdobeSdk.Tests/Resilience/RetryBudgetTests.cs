using AdobeSdk.Http.Resilience;

namespace AdobeSdk.Tests.Resilience;

/// <summary>What a client may spend on repeats: a burst, and a share of its calls.</summary>
public class RetryBudgetTests
{
    [Fact]
    public void A_burst_is_spent_to_its_last_repeat()
    {
        RetryBudget budget = new(new AdobeRetryOptions { RetryBurst = 2 });

        Assert.Equal([true, true, false, false], Spend(budget, 4));
    }

    [Fact]
    public void Every_call_pays_its_share_and_no_more_than_the_burst_is_saved()
    {
        RetryBudget budget = new(new AdobeRetryOptions { RetryBurst = 1, RetryRatio = 0.25 });
        for (int call = 0; call < 100; call++)
        {
            budget.PayIn();
        }

        Assert.Equal([true, false], Spend(budget, 2));
        budget.PayIn();
        budget.PayIn();
        budget.PayIn();
        Assert.Equal([false], Spend(budget, 1));
        budget.PayIn();
        Assert.Equal([true, false], Spend(budget, 2));
    }

    private static bool[] Spend(RetryBudget budget, int repeats) => [.. Enumerable.Range(0, repeats).Select(_ => budget.TrySpend())];
}
