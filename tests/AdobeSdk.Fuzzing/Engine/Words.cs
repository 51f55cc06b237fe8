using System.Text;

namespace AdobeSdk.Fuzzing.Engine;

/// <summary>What parsers stumble over.</summary>
internal static class Words
{
    /// <summary>For anywhere.</summary>
    public static byte[][] All { get; } =
    [
        .. new[]
        {
            "\0", "\r\n", "\r\n\r\n", "\n", "\t", " ", "\"", "'", "\\", "\\u0000", "\\ud800", "\\udfff\\ud800", "\uFEFF", "\u200B", "\u202E", "\u3002", "\uFF0E", "\u0430", "{", "}", "[", "]", ":", ",", ";",
            "-", "+", ".", "..", "/", "//", "@", "?", "#", "%", "%00", "%2e", "%2f", "*", "0", "-0", "-1", "1e400", "-1e-400", "NaN", "Infinity", "0x10", "2147483647", "2147483648", "-2147483649",
            "9223372036854775807", "9223372036854775808", "99999999999999999999999999", "0.0000001", "253402300799999", "null", "true", "undefined", "https://", "http://", "file:///etc/passwd",
            "https://firefly-api.adobe.io", "https://firefly-api.adobe.io.evil.example", "https://firefly-api.adobe.io@evil.example", "http://127.0.0.1:1", "https://[::1]", "https://xn--", "https://%61",
            "javascript:", "Bearer ", "eyJ", "Sun, 06 Nov 1994 08:49:37 GMT", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00", "Thu, 31 Dec 9999 23:59:59 GMT", "-----BEGIN ", "-----END ", "PRIVATE KEY-----",
            "ENCRYPTED ", "CERTIFICATE-----", "PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "Content-Length: 99999999999\r\n", "Content-Length: -1\r\n", "Transfer-Encoding: chunked\r\n", "Content-Type: text/html; charset=utf-7\r\n",
            "Content-Encoding: gzip\r\n", "Retry-After: 1e9\r\n", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 204 No Content\r\n\r\n", "while (1) {}", "ffffffff",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xFE, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5], [0x80],
        Encoding.UTF8.GetBytes(new string('a', 5_000)),
        Encoding.UTF8.GetBytes(new string('[', 2_000)),
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"error\":", 200))),
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("https://x?", 300))),
        Encoding.UTF8.GetBytes(new string('%', 1_000)),
        Encoding.UTF8.GetBytes(new string('9', 400)),
        Encoding.UTF8.GetBytes(new string('.', 2_000)),
    ];

    /// <summary>JSON values.</summary>
    public static byte[][] Json { get; } =
    [
        .. new[]
        {
            "null", "true", "false", "0", "-1", "1e400", "-0.0", "1.5", "99999999999999999999", "9223372036854775807", "\"\"", "\" \"", "\"\\ud800\"", "\"\\u0000\"", "\"\\n\"", "{}", "[]", "[null]", "[[]]", "{\"\":null}",
            "{\"\\ud800\":1}", "{\"a\":1,\"a\":2}", "\"succeeded\"", "\"failed\"", "\"partially_succeeded\"", "\"not a word\"", "\"https://evil.example/\"", "\"/relative\"", "\"https://firefly-api.adobe.io/\"", "\"http://[\"", "\"file:///x\"", "\"1\"", "\"-1\"", "\"NaN\"",
            "\"9999-12-31T23:59:59.9999999Z\"", "\"9999-12-31T23:59:59-14:00\"", "\"0001-01-01T00:00:00+14:00\"", "{\"href\":{}}", "{\"href\":\"https://x.example\"}", "[{\"status\":\"failed\"},{\"status\":1}]", "{\"error\":{\"error\":{}}}",
        }.Select(Encoding.UTF8.GetBytes),
        Encoding.UTF8.GetBytes($"\"{new string('x', 3_000)}\""),
        Encoding.UTF8.GetBytes(new string('[', 63) + new string(']', 63)),
        [(byte)'"', 0xFF, (byte)'"'],
        [(byte)'"', 0xED, 0xA0, 0x80, (byte)'"'],
    ];
}
