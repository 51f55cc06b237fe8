using System.Text;
using AdobeSdk.Errors;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Errors;

/// <summary>Whatever a server sends, reading it never throws.</summary>
[Trait(Measured.Row, "fuzzing")]
public class ErrorFuzzTests
{
    private static readonly string[] s_members =
        ["error_code", "errorCode", "code", "error", "message", "title", "details", "validation_errors", "errors", "loc", "msg", "type", "reason"];

    [Fact]
    public void Any_bytes_are_read() =>
        Gen.Byte.Array[0, 400].Sample(bytes => ErrorBodyReader.Read(bytes) is not null);

    [Fact]
    public void Any_json_under_the_names_we_know_is_read() =>
        Json(3).Sample(json => ErrorBodyReader.Read(Encoding.UTF8.GetBytes($$"""{"error":{{json}},"details":{{json}},"errors":{{json}}}""")) is not null);

    [Fact]
    public void Any_retry_after_is_read_and_bounded()
    {
        var time = new FakeTimeProvider();
        Gen.OneOf(Gen.String, Gen.Double.Select(number => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture)), Gen.Long.Select(number => $"{number}"))
            .Sample(text => RetryAfter.Parse(text, time) is not { } wait || (wait >= TimeSpan.Zero && wait <= TimeSpan.FromDays(30)));
    }

    [Fact]
    public void Any_text_is_cleaned_and_bounded() =>
        Gen.String[0, 3000].Sample(text => Redaction.Clean(text).Length <= 501);

    private static Gen<string> Json(int depth) => depth == 0
        ? Gen.OneOf(new[] { "null", "true", "1", "-0.5e300", "\"\"", "\"word\"", "\"\\ud800\"", "\"https://x/?sig=1\"" }.Select(Gen.Const).ToArray())
        : Gen.OneOf(
            Json(depth - 1),
            Json(depth - 1).Array[0, 3].Select(items => $"[{string.Join(',', items)}]"),
            Gen.Select(Gen.Int[0, s_members.Length - 1].Select(i => s_members[i]), Json(depth - 1)).Array[0, 4].Select(members => $"{{{string.Join(',', members.Select(m => $"\"{m.Item1}\":{m.Item2}"))}}}"));
}
