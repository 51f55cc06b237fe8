namespace AdobeSdk.Http.Resilience;

/// <summary>How many attempts succeeded and failed of late, counted in ten slices of the window. Not for several threads.</summary>
/// <param name="length">How long an attempt is remembered: between nine and ten tenths of this.</param>
internal sealed class OutcomeWindow(TimeSpan length)
{
    private const int Slices = 10;

    private readonly (int Attempts, int Failures)[] _slices = new (int, int)[Slices];
    private readonly long _slice = Math.Max(1, length.Ticks / Slices);
    private long _newest;

    /// <summary>Attempts in the window.</summary>
    public int Attempts { get; private set; }

    /// <summary>Those of them that failed.</summary>
    public int Failures { get; private set; }

    /// <summary>Counts an attempt that has ended.</summary>
    /// <param name="now">The moment, from any fixed one.</param>
    /// <param name="failed">How it ended.</param>
    public void Add(TimeSpan now, bool failed)
    {
        long slice = now.Ticks / _slice;
        for (long past = Math.Max(_newest + 1, slice - Slices + 1); past <= slice; past++)
        {
            Forget(past);
        }

        _newest = Math.Max(_newest, slice);
        ref (int Attempts, int Failures) counts = ref _slices[_newest % Slices];
        counts.Attempts++;
        counts.Failures += failed ? 1 : 0;
        Attempts++;
        Failures += failed ? 1 : 0;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(_slices);
        (Attempts, Failures) = (0, 0);
    }

    // The slice that is begun anew held what was counted a whole window ago.
    private void Forget(long slice)
    {
        ref (int Attempts, int Failures) counts = ref _slices[slice % Slices];
        Attempts -= counts.Attempts;
        Failures -= counts.Failures;
        counts = default;
    }
}
