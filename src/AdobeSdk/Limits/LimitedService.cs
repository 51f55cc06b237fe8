namespace AdobeSdk.Limits;

/// <summary>Calls that Adobe counts together: a host, or those of its operations that have numbers of their own.</summary>
/// <param name="Host">The host, in lower case.</param>
/// <param name="PathStart">What the operations' paths begin with; empty for all that no other entry of the host holds.</param>
/// <param name="Limits">Adobe's numbers.</param>
internal sealed record LimitedService(string Host, string PathStart, params IReadOnlyList<PublishedLimit> Limits)
{
    /// <summary>The name, which is also the key of <see cref="AdobeLimitOptions.Services"/>: <c>audio-video-api.adobe.io/v1/dub</c>.</summary>
    public string Name { get; } = Host + PathStart.TrimEnd('/');

    /// <summary>Adobe's numbers for a class of calls; none is all zero.</summary>
    public PublishedLimit For(AdobeCallClass callClass) => Limits.FirstOrDefault(limit => limit.Class == callClass);
}
