using System.Collections.Concurrent;

namespace AdobeSdk.Soak;

/// <summary>What the callers have seen.</summary>
internal sealed class Tally
{
    /// <summary>How often each operation was begun.</summary>
    public ConcurrentDictionary<string, long> Begun { get; } = new();

    /// <summary>How each operation that failed did so.</summary>
    public ConcurrentDictionary<string, long> Failures { get; } = new();

    /// <summary>The jobs that callers know of, and the prompt of each.</summary>
    public ConcurrentDictionary<string, string> Jobs { get; } = new();

    /// <summary>The jobs that ended for their callers, in whatever way.</summary>
    public ConcurrentDictionary<string, bool> Ended { get; } = new();

    /// <summary>The prompts of submits that were reported as ambiguous.</summary>
    public ConcurrentDictionary<string, bool> Ambiguous { get; } = new();

    /// <summary>Exceptions that the SDK does not promise.</summary>
    public ConcurrentDictionary<string, string> Untyped { get; } = new();

    public static void Count(ConcurrentDictionary<string, long> counts, string name) => counts.AddOrUpdate(name, 1, static (_, count) => count + 1);

    public void Failed(string operation, Exception exception)
    {
        Count(Failures, $"{operation}: {exception.GetType().Name}{(exception is AdobeApiException answer ? $" {(int)answer.StatusCode}" : "")}");
        if (exception is not AdobeException)
        {
            Untyped.TryAdd($"{operation}: {exception.GetType().Name}", exception.ToString());
        }
    }
}
