using Microsoft.Extensions.Logging;

namespace AdobeSdk.Http.Resilience;

/// <summary>
/// Whether a service is called at all. Closed, while enough attempts succeed; open, for a while after too many have failed;
/// then one attempt is let through, and its outcome decides for all.
/// </summary>
/// <param name="host">The service's host.</param>
/// <param name="options">When it opens and for how long.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told when it opens and closes.</param>
internal sealed class Circuit(string host, AdobeCircuitOptions options, TimeProvider time, ILogger logger)
{
    private readonly Lock _lock = new();
    private readonly OutcomeWindow _window = new(options.Window);
    private readonly long _start = time.GetTimestamp();

    // Even: closed. Odd: open. Whatever ends in another time than it began says nothing about this one.
    private volatile int _era;
    private TimeSpan _opened;
    private bool _probing;

    /// <summary>The service's host.</summary>
    public string Host => host;

    /// <summary>How long no call will be sent; <see langword="null"/> if one may be sent now.</summary>
    public TimeSpan? Wait
    {
        get
        {
            if (IsClosed)
            {
                return null;
            }

            lock (_lock)
            {
                return Left();
            }
        }
    }

    private bool IsClosed => _era % 2 == 0;

    private TimeSpan Now => time.GetElapsedTime(_start);

    /// <summary>Lets an attempt through, or does not.</summary>
    /// <param name="era">To be given to <see cref="Leave"/>.</param>
    public bool TryEnter(out int era)
    {
        era = _era;
        if (IsClosed)
        {
            return true;
        }

        lock (_lock)
        {
            era = _era;
            if (IsClosed)
            {
                return true;
            }

            return Left() is null && (_probing = true);
        }
    }

    /// <summary>An attempt that was let through has ended.</summary>
    public void Leave(int era, AttemptOutcome outcome)
    {
        lock (_lock)
        {
            if (era != _era)
            {
                return;
            }

            if (!IsClosed)
            {
                EndProbe(outcome);
            }
            else if (outcome != AttemptOutcome.Unknown)
            {
                Count(outcome == AttemptOutcome.Failure);
            }
        }
    }

    // The rest runs under the lock.
    private TimeSpan? Left()
    {
        TimeSpan left = _probing ? options.BreakDuration : options.BreakDuration - (Now - _opened);
        return IsClosed || left <= TimeSpan.Zero ? null : left;
    }

    private void Count(bool failed)
    {
        _window.Add(Now, failed);
        if (failed && _window.Attempts >= options.MinimumAttempts && _window.Failures >= options.FailureRatio * _window.Attempts)
        {
            CircuitTelemetry.Opened(logger, host, _window.Failures, _window.Attempts, options.BreakDuration);
            _era++;
            _opened = Now;
        }
    }

    private void EndProbe(AttemptOutcome outcome)
    {
        _probing = false;
        if (outcome == AttemptOutcome.Success)
        {
            CircuitTelemetry.Closed(logger, host);
            _era++;
            _window.Clear();
        }
        else if (outcome == AttemptOutcome.Failure)
        {
            CircuitTelemetry.StaysOpen(logger, host, options.BreakDuration);
            _opened = Now;
        }
    }
}
