using System.Net;
using System.Security.Cryptography;
using AdobeSdk.Events.Telemetry;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Events.Signatures;

/// <summary>
/// Adobe's public keys, fetched from one host and kept for a day. Whoever sends forged deliveries chooses which paths are asked
/// for, so their number is bounded, in memory and in time.
/// </summary>
internal sealed class SigningKeys : IDisposable
{
    private const int Kept = 64;
    private const int FetchesPerMinute = 20;
    private const int LargestKey = 16 * 1024;
    private const int SmallestModulus = 2048;
    private static readonly TimeSpan s_missing = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Queue<DateTimeOffset> _fetches = new();
    private readonly HttpClient _http;
    private readonly string _address;
    private readonly AdobeEventOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    /// <param name="address">The host, and what its paths begin with.</param>
    /// <param name="options">How long keys are kept.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Told of keys that cannot be had.</param>
    public SigningKeys(Uri address, AdobeEventOptions options, TimeProvider time, ILogger logger)
    {
        _address = address.AbsoluteUri.TrimEnd('/');
        _options = options;
        _time = time;
        _logger = logger;
        _http = AnonymousHttp.Create(LargestKey);
    }

    /// <summary>The key at a path that <see cref="KeyPath"/> has passed.</summary>
    public Task<KeyAnswer> GetAsync(string path)
    {
        lock (_lock)
        {
            DateTimeOffset now = _time.GetUtcNow();
            if (_entries.TryGetValue(path, out Entry? known) && now < known.Until)
            {
                return known.Answer;
            }

            if (!MayFetch(now, known?.Proven == true ? 2 * FetchesPerMinute : FetchesPerMinute))
            {
                EventLog.TooManyKeys(_logger, FetchesPerMinute);
                return Task.FromResult(KeyAnswer.Later);
            }

            Entry entry = new(now, now + _options.KeyLifetime) { Proven = known?.Proven == true };
            _entries[path] = entry;
            Trim();
            return entry.Answer = FetchAsync(path, entry);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    // Keys that have verified something are fetched again however many others somebody names meanwhile.
    private bool MayFetch(DateTimeOffset now, int most)
    {
        while (_fetches.TryPeek(out DateTimeOffset oldest) && now - oldest >= TimeSpan.FromMinutes(1))
        {
            _fetches.Dequeue();
        }

        if (_fetches.Count >= most)
        {
            return false;
        }

        _fetches.Enqueue(now);
        return true;
    }

    // Keys that have verified something stay; of the rest the oldest go.
    private void Trim()
    {
        while (_entries.Count > Kept)
        {
            _entries.Remove(_entries.OrderBy(static entry => entry.Value.Proven).ThenBy(static entry => entry.Value.Asked).First().Key);
        }
    }

    /// <summary>A key has verified a delivery.</summary>
    public void Prove(string path)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(path, out Entry? entry))
            {
                entry.Proven = true;
            }
        }
    }

    private async Task<KeyAnswer> FetchAsync(string path, Entry entry)
    {
        // Leaves the lock that the caller holds.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        KeyAnswer answer = await AskAsync(path).ConfigureAwait(false);
        if (answer.Key is null)
        {
            lock (_lock)
            {
                entry.Until = answer.MayCome ? DateTimeOffset.MinValue : _time.GetUtcNow() + s_missing;
            }
        }

        return answer;
    }

    private async Task<KeyAnswer> AskAsync(string path)
    {
        try
        {
            using HttpResponseMessage response = await _http.GetAsync(new Uri(_address + path)).ConfigureAwait(false);
            if (response.StatusCode is HttpStatusCode.OK)
            {
                return Read(await response.Content.ReadAsStringAsync().ConfigureAwait(false)) is { } key ? new KeyAnswer(key, MayCome: false) : Missing("it is no RSA public key of 2048 bits or more");
            }

            return (int)response.StatusCode is 429 or >= 500 ? Unavailable($"{(int)response.StatusCode}") : Missing($"{(int)response.StatusCode}");
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException)
        {
            return Unavailable(fault.GetType().Name);
        }

        KeyAnswer Missing(string why)
        {
            EventLog.NoKey(_logger, path, why);
            return KeyAnswer.None;
        }

        KeyAnswer Unavailable(string why)
        {
            EventLog.KeyUnavailable(_logger, path, why);
            return KeyAnswer.Later;
        }
    }

    private static byte[]? Read(string pem)
    {
        try
        {
            using RSA rsa = RSA.Create();
            ReadOnlySpan<char> found = pem.AsSpan()[PemEncoding.Find(pem).Location];
            rsa.ImportFromPem(found);
            return rsa.KeySize >= SmallestModulus ? rsa.ExportSubjectPublicKeyInfo() : null;
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            return null;
        }
    }

    private sealed class Entry(DateTimeOffset asked, DateTimeOffset until)
    {
        public Task<KeyAnswer> Answer { get; set; } = Task.FromResult(KeyAnswer.Later);

        public DateTimeOffset Asked => asked;

        public DateTimeOffset Until { get; set; } = until;

        public bool Proven { get; set; }
    }
}
