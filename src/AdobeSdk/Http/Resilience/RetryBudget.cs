namespace AdobeSdk.Http.Resilience;

/// <summary>
/// Keeps a client from answering an outage with a multiple of its load: every call pays a little in, every repeat takes one
/// out, and what is not there cannot be spent.
/// </summary>
/// <param name="options">How many repeats a call pays for, and how many can be saved up.</param>
internal sealed class RetryBudget(AdobeRetryOptions options)
{
    private readonly Lock _lock = new();
    private double _saved = options.RetryBurst;

    /// <summary>A call begins.</summary>
    public void PayIn()
    {
        lock (_lock)
        {
            _saved = Math.Min(options.RetryBurst, _saved + options.RetryRatio);
        }
    }

    /// <summary>Takes out one repeat, if it is there.</summary>
    public bool TrySpend()
    {
        lock (_lock)
        {
            if (_saved < 1)
            {
                return false;
            }

            _saved--;
            return true;
        }
    }
}
