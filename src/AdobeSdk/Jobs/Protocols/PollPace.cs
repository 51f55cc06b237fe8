namespace AdobeSdk.Jobs.Protocols;

/// <summary>How often a family's jobs are looked at, where the application says nothing else.</summary>
/// <param name="First">The first pause; it grows by half each time.</param>
/// <param name="Longest">The longest pause.</param>
internal sealed record PollPace(TimeSpan First, TimeSpan Longest)
{
    /// <summary>Jobs of seconds to a minute. Adobe's guides poll every second or two, growing to half a minute.</summary>
    public static PollPace Images { get; } = new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(30));

    /// <summary>Jobs of minutes: films, voices, workflows.</summary>
    public static PollPace Media { get; } = new(TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1));
}
