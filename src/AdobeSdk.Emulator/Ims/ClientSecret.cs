using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace AdobeSdk.Emulator.Ims;

/// <summary>One of a client's secrets, and when it was last used by each grant.</summary>
internal sealed class ClientSecret(string secret, DateTimeOffset createdAt)
{
    public string Id { get; } = $"{Guid.NewGuid():D}";

    public string Secret => secret;

    public DateTimeOffset CreatedAt => createdAt;

    public ConcurrentDictionary<string, DateTimeOffset> Usages { get; } = new(StringComparer.Ordinal);

    /// <summary>A new one, in Adobe's form.</summary>
    public static ClientSecret New(DateTimeOffset now) => new($"p8e-{Convert.ToHexString(RandomNumberGenerator.GetBytes(16))}", now);
}
