using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Storage;

/// <summary>Pre-signed links in S3's manner: good for one method, one key and a while.</summary>
internal sealed class SignedLinks(TimeProvider time)
{
    private const string Algorithm = "AWS4-HMAC-SHA256";
    private const string DateFormat = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>S3's own limit.</summary>
    public static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(7);

    private static readonly string[] Methods = ["GET", "HEAD", "PUT"];

    private readonly byte[] _secret = RandomNumberGenerator.GetBytes(32);

    /// <summary>Path and query of a link to <paramref name="key"/> on the storage host.</summary>
    public string Sign(string method, string key, TimeSpan lifetime)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        if (!Methods.Contains(method) || lifetime <= TimeSpan.Zero || lifetime > LongestLifetime)
        {
            throw new ArgumentException($"A link is signed for one of {string.Join(", ", Methods)} and for at most {LongestLifetime.Days} days, not for {method} and {lifetime}.");
        }

        string date = time.GetUtcNow().UtcDateTime.ToString(DateFormat, CultureInfo.InvariantCulture);
        string seconds = ((long)lifetime.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return $"/{EscapedPath(key)}?X-Amz-Algorithm={Algorithm}&X-Amz-Date={date}&X-Amz-Expires={seconds}&X-Amz-SignedHeaders=host"
            + $"&X-Amz-Signature={Signature(method, key, date, seconds)}";
    }

    /// <summary>Why a link with this query opens nothing, in S3's words, or <see langword="null"/>.</summary>
    public string? Refuse(string method, string key, IQueryCollection query)
    {
        string date = query["X-Amz-Date"].ToString();
        string seconds = query["X-Amz-Expires"].ToString();
        byte[] given = Encoding.ASCII.GetBytes(query["X-Amz-Signature"].ToString());
        byte[] right = Encoding.ASCII.GetBytes(Signature(method, key, date, seconds));
        if (!CryptographicOperations.FixedTimeEquals(given, right))
        {
            return "The request signature we calculated does not match the signature you provided.";
        }

        DateTime signed = DateTime.ParseExact(date, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        return signed.AddSeconds(long.Parse(seconds, CultureInfo.InvariantCulture)) <= time.GetUtcNow().UtcDateTime ? "Request has expired" : null;
    }

    private static string EscapedPath(string key) => string.Join('/', key.Split('/').Select(Uri.EscapeDataString));

    private string Signature(string method, string key, string date, string seconds) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes($"{method}\n{AdobeHosts.Storage}\n{key}\n{date}\n{seconds}")));
}
