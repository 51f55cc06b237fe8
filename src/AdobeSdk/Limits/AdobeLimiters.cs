namespace AdobeSdk.Limits;

/// <summary>
/// The limiters of one organisation: one for each service and class of call, shared by every client that counts against the
/// same limit. When Adobe refuses a call that had its permit, all those wait whom Adobe's answer concerns.
/// </summary>
/// <param name="organization">Whose limits they are: the organisation, or the client id where it is not known.</param>
/// <param name="factory">Makes the limiters, and owns them.</param>
/// <param name="time">The clock.</param>
internal sealed class AdobeLimiters(string organization, IAdobeRateLimiterFactory factory, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(AdobeLimitKey Key, string Windows), AdobeRateLimiter> _limiters = [];
    private readonly Dictionary<AdobeLimitKey, LimitPause> _pauses = [];
    private volatile bool _refused;

    /// <summary>Whether Adobe has refused a call and taken none since.</summary>
    public bool RemembersRefusals => _refused;

    /// <summary>The limiter, made when it is first asked for. Clients with other numbers for the same calls have one of their own.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="service">The service.</param>
    /// <param name="callClass">The class of the call.</param>
    public AdobeRateLimiter For(AdobeLimitOptions options, LimitedService service, AdobeCallClass callClass)
    {
        AdobeLimitWindow[] windows = [.. LimitWindows.Of(options, service, callClass)];
        AdobeLimitKey key = Key(service, callClass);
        string numbers = string.Join(' ', windows);
        lock (_lock)
        {
            if (!_limiters.TryGetValue((key, numbers), out AdobeRateLimiter? limiter))
            {
                _limiters.Add((key, numbers), limiter = factory.Create(key, windows));

                // Calls that nobody has made before wait like the others.
                foreach (LimitPause pause in _pauses.Values.Where(pause => pause.Concerns(key) && pause.Left > TimeSpan.Zero))
                {
                    limiter.Pause(pause.Left, pause.Scope);
                }
            }

            return limiter;
        }
    }

    /// <summary>Adobe took a call. What it refuses from now on is the first refusal again.</summary>
    public void Accepted(LimitedService service, AdobeCallClass callClass)
    {
        AdobeLimitKey key = Key(service, callClass);
        lock (_lock)
        {
            foreach (LimitPause pause in _pauses.Values.Where(pause => pause.Concerns(key) && pause.Left <= TimeSpan.Zero).ToList())
            {
                _pauses.Remove(pause.Refused);
            }

            _refused = _pauses.Count > 0;
        }
    }

    /// <summary>Adobe refused a call: grants nothing for a while to those whom it concerns, whether they wait already or are still to come.</summary>
    /// <param name="service">The service that refused.</param>
    /// <param name="callClass">The class of the refused call.</param>
    /// <param name="scope">Whom it concerns.</param>
    /// <param name="retryAfter">What Adobe asked for.</param>
    /// <returns>How long.</returns>
    public TimeSpan Refused(LimitedService service, AdobeCallClass callClass, AdobePauseScope scope, TimeSpan? retryAfter)
    {
        AdobeLimitKey refused = Key(service, callClass);
        lock (_lock)
        {
            if (!_pauses.TryGetValue(refused, out LimitPause? pause))
            {
                _pauses.Add(refused, pause = new LimitPause(refused, time));
                _refused = true;
            }

            TimeSpan length = pause.Refuse(scope, retryAfter);
            foreach (((AdobeLimitKey key, _), AdobeRateLimiter limiter) in _limiters)
            {
                if (pause.Concerns(key))
                {
                    limiter.Pause(length, pause.Scope);
                }
            }

            return length;
        }
    }

    private AdobeLimitKey Key(LimitedService service, AdobeCallClass callClass) => new(organization, service.Name, callClass);
}
