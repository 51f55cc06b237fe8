namespace AdobeSdk.Tests.Http;

/// <summary>Makes addresses that try to look like an allowed one, the same ones from the same seed.</summary>
/// <param name="seed">The seed.</param>
/// <param name="wanted">Hosts that they try to look like, besides those of APIs.</param>
internal sealed class HostileAddresses(int seed, params string[] wanted)
{
    private static readonly string[] s_schemes = ["https://", "http://", "HTTPS://", "https:", "https:/", "https:///", "https:\\\\", "ftp://", "//", "wss://", "https://\t", " https://"];
    private static readonly string[] s_hosts =
    [
        "firefly-api.adobe.io", "image.adobe.io", "firefly-epo854211.adobe.io", "adobe.io", "evil.example", "127.0.0.1", "[::1]", "localhost",
        "firefly-api.adobe.io.evil.example", "evil-firefly-api.adobe.io", "ims-na1.adobelogin.com", "0x7f.1", "2130706433", "storage",
    ];

    private static readonly string[] s_glue = ["@", ":@", ":443@", ".", "%2e", "%40", "\\", "/", "#", "?", ":", ";", ",", "\u3002", "\uff0e", "\u2024", "%00", "\u0000", "\u200b", "%09", "&", "..", "-", ""];
    private static readonly string[] s_ports = ["", "", "", ":443", ":80", ":8443", ":0443", ":", ":+443", ":443@evil.example", ":99999"];
    private static readonly string[] s_paths = ["", "/", "/v3/status/1", "/@evil.example/", "?x=@evil.example", "#@evil.example", "\\evil.example", "//evil.example/", "/../../evil.example", "/%2e%2e/"];

    private static readonly (char From, char To)[] s_lookalikes =
    [
        ('a', '\u0430'), ('e', '\u0435'), ('o', '\u043e'), ('i', '\u0456'), ('f', '\uff46'), ('.', '\u3002'), ('-', '\u2010'), ('d', '\u0501'), ('i', '\u0131'),
    ];

    private readonly Random _random = new(seed);
    private readonly string[] _hosts = [.. s_hosts, .. wanted];

    public string Next()
    {
        string authority = Pick(_hosts);
        if (_random.Next(3) > 0)
        {
            authority += Pick(s_glue) + Pick(_hosts);
        }

        authority = _random.Next(6) switch
        {
            0 => Lookalike(authority),
            1 => Escape(authority),
            2 => authority.ToUpperInvariant(),
            _ => authority,
        };
        return Pick(s_schemes) + authority + Pick(s_ports) + Pick(s_paths);
    }

    private string Lookalike(string text)
    {
        (char from, char to) = s_lookalikes[_random.Next(s_lookalikes.Length)];
        return text.Replace(from, to);
    }

    private string Escape(string text)
    {
        int at = _random.Next(text.Length);
        return text[at] > 127 ? text : $"{text[..at]}%{(int)text[at]:x2}{text[(at + 1)..]}";
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
