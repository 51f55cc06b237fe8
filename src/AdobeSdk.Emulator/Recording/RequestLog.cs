using System.Collections.Concurrent;
using AdobeSdk.Emulator.Wire;

namespace AdobeSdk.Emulator;

/// <summary>The requests that the emulator has seen: the latest ones themselves, all of them as counts by endpoint.</summary>
public sealed class RequestLog
{
    private const int Kept = 10_000;

    private readonly ConcurrentQueue<RecordedRequest> _latest = new();
    private readonly ConcurrentDictionary<(string Method, string Host, string Path), long> _counts = new();

    internal RequestLog()
    {
    }

    /// <summary>Raised for every request once it is answered. The handler runs before the caller goes on, so it should be quick.</summary>
    public event Action<RecordedRequest>? Recorded;

    /// <summary>The latest 10,000 requests, the oldest first.</summary>
    public IReadOnlyList<RecordedRequest> Latest => [.. _latest];

    /// <summary>How many requests came to each endpoint since the start, by <c>METHOD host/path</c>, refused ones included.</summary>
    public IReadOnlyDictionary<string, long> Counts =>
        _counts.ToDictionary(static entry => $"{entry.Key.Method} {entry.Key.Host}{entry.Key.Path}", static entry => entry.Value);

    /// <summary>How many requests came to these endpoints since the start, refused ones included.</summary>
    /// <param name="endpoint"><c>[METHOD ][host]/path</c>, where <c>*</c> stands for anything: <c>POST /ims/token/*</c>, <c>GET /v3/status/*</c>, <c>*</c>.</param>
    /// <returns>The count.</returns>
    /// <exception cref="FormatException">The text names no endpoint.</exception>
    public long Count(string endpoint)
    {
        EndpointPattern pattern = EndpointPattern.Parse(endpoint);
        return _counts.Where(entry => pattern.Matches(entry.Key.Method, entry.Key.Host, entry.Key.Path)).Sum(static entry => entry.Value);
    }

    /// <summary>Those of the latest requests that came to these endpoints, the oldest first.</summary>
    /// <param name="endpoint">As for <see cref="Count"/>.</param>
    /// <returns>The requests.</returns>
    /// <exception cref="FormatException">The text names no endpoint.</exception>
    public IReadOnlyList<RecordedRequest> To(string endpoint)
    {
        EndpointPattern pattern = EndpointPattern.Parse(endpoint);
        return [.. _latest.Where(request => pattern.Matches(request.Method, request.Host, request.Path))];
    }

    /// <summary>Notes a request as soon as it is there; <paramref name="template"/> is its path with the ids left out.</summary>
    internal void Add(RecordedRequest request, string template)
    {
        _counts.AddOrUpdate((request.Method, request.Host, template), 1, static (_, count) => count + 1);
        _latest.Enqueue(request);
        if (_latest.Count > Kept)
        {
            _latest.TryDequeue(out _);
        }
    }

    internal void Close(RecordedRequest request) => Recorded?.Invoke(request);
}
