using System.Net;

namespace AdobeSdk;

/// <summary>Too many calls: Adobe answered 429, or the client-side limiter would have had to make the call wait too long.</summary>
public sealed class AdobeRateLimitException : AdobeApiException
{
    /// <summary>Makes an exception with a message and its cause.</summary>
    public AdobeRateLimitException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.TooManyRequests, innerException) => IsTransient = true;

    /// <summary>Whose limit it was, as Adobe said: <c>org</c> or <c>account</c>; <see langword="null"/> for the client-side limiter.</summary>
    public string? Level { get; init; }

    /// <summary>The place in the client-side queue, from 1; <see langword="null"/> if Adobe answered.</summary>
    public int? QueuePosition { get; init; }
}
