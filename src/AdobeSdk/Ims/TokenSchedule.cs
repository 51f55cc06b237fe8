namespace AdobeSdk.Ims;

/// <summary>
/// Plans a token's life: a new one is fetched after 75 to 85 % of it, each process at a moment of its own. Adobe's guides
/// advise 23 of 24 hours, which leaves a failing IMS one hour; this leaves it five.
/// </summary>
internal static class TokenSchedule
{
    /// <summary>The share of its life after which a token may be renewed.</summary>
    public const double Earliest = 0.75;

    private const double Spread = 0.10;
    private const double ShortestPause = 30_000;

    /// <summary>Makes the snapshot that requests will read.</summary>
    /// <param name="answer">What IMS has issued.</param>
    /// <param name="start">When it was asked, of <see cref="MonotonicClock"/>: a life is counted from there, to be on the safe side.</param>
    /// <param name="same">Whether it is the token that was there before: IMS may hand out one token for as long as it lives.</param>
    /// <param name="time">The time of day.</param>
    public static TokenSnapshot Plan(TokenAnswer answer, long start, bool same, TimeProvider time)
    {
        if (answer.Lifetime is not { } lifetime)
        {
            return new(answer.Token!, long.MaxValue, long.MaxValue, null);
        }

        double life = lifetime.TotalMilliseconds;
        double age = answer.Age.TotalMilliseconds;
        double wait = Math.Max(0, ((life + age) * (Earliest + (Spread * Random.Shared.NextDouble()))) - age);

        // The same token again has ever less left, so asking after a share of the rest would end in asking all the time.
        double refresh = !answer.Renewable ? life : same ? Math.Max(wait, ShortestPause) : wait;
        return new(answer.Token!, start + (long)refresh, start + (long)life, time.GetUtcNow() + lifetime);
    }
}
