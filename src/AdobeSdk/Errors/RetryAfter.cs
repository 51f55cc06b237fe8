using System.Globalization;
using System.Net.Http.Headers;

namespace AdobeSdk.Errors;

/// <summary>Reads <c>Retry-After</c>: Photoshop sends seconds, Firefly's description speaks of a date (reference: RFC 9110, 10.2.3).</summary>
internal static class RetryAfter
{
    /// <summary>Adobe never means more; what would overflow a timer is cut here.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    /// <summary>How long the answer asks to wait: at least zero, <see langword="null"/> if it does not say or cannot be understood.</summary>
    public static TimeSpan? Read(HttpResponseMessage response, TimeProvider time) =>
        response.Headers.NonValidated.TryGetValues("Retry-After", out var values) && values.Count > 0
            ? Parse(values.First(), time)
            : null;

    /// <summary>Understands seconds, with or without a fraction, and dates.</summary>
    public static TimeSpan? Parse(string value, TimeProvider time)
    {
        const NumberStyles Seconds = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite | NumberStyles.AllowDecimalPoint;
        if (double.TryParse(value, Seconds, CultureInfo.InvariantCulture, out double seconds) && double.IsFinite(seconds))
        {
            return seconds >= Longest.TotalSeconds ? Longest : TimeSpan.FromSeconds(seconds);
        }

        if (Date(value.Trim()) is not { } date)
        {
            return null;
        }

        TimeSpan wait = date - time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > Longest ? Longest : wait;
    }

    // An HTTP date in one of its three forms, or ISO 8601, which Adobe uses everywhere else.
    private static DateTimeOffset? Date(string value)
    {
        if (RetryConditionHeaderValue.TryParse(value, out RetryConditionHeaderValue? header))
        {
            return header.Date;
        }

        string[] iso = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
        return DateTimeOffset.TryParseExact(value, iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date)
            ? date
            : null;
    }
}
