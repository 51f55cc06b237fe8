using AdobeSdk.Generators.Tests.Harness;
using AdobeSdk.Generators.Tests.Harness.Live;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class DefaultValueTests
{
    [Fact]
    public async Task Default_values_are_carried_over()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso;

            public enum Style { Photo, Art = 5, @class = 7 }

            [Flags]
            public enum Kinds : byte { None, A, B }

            [AdobeApi("firefly_api,ff_apis")]
            public interface IFireflyApi
            {
                [Get("/v3/a")]
                Task<string> NumbersAsync(int a = -1, long b = long.MinValue, uint c = 3, ulong d = ulong.MaxValue, byte e = 255, short f = -2, decimal g = 1.50m);

                [Get("/v3/b")]
                Task<string> FractionsAsync(
                    double a = 0.1, double b = double.NaN, double c = double.NegativeInfinity, float d = 1.5e-10f, float e = float.PositiveInfinity, double f = 1e300);

                [Get("/v3/c")]
                Task<string> TextAsync(string a = "a \"quote\" \\ \u0001 \n \u2028 é", char b = '\'', char c = '\0', string? d = null, bool e = true);

                [Get("/v3/d")]
                Task<string> EnumsAsync(Style a = Style.Art, Style b = (Style)99, Kinds c = Kinds.A | Kinds.B, Style? d = Style.@class, Style? e = null, Style f = default);

                [Get("/v3/f")]
                Task<string> LimitsAsync(
                    char a = '\ud800', nint b = -5, nuint c = 3, decimal d = decimal.MaxValue, double e = -0.0, float f = float.MaxValue,
                    double g = double.Epsilon, sbyte h = -1, ushort i = 2, decimal j = -0.10m, double k = double.PositiveInfinity,
                    float l = float.NaN, float m = float.NegativeInfinity, int n = int.MinValue, ulong? o = 9, bool? p = false, char? q = 'x',
                    DateTime r = default, CancellationToken s = default);

                [Get("/v3/e")]
                Task<string> StructsAsync(int? a = null, int? b = 7, Guid c = default, DateTimeOffset? d = null);
            }
            """);

        await Verifier.Verify(code.Driver);
        await Wire.Sees(
            code,
            new LiveCall("client.NumbersAsync()", "GET /v3/a?a=-1&b=-9223372036854775808&c=3&d=18446744073709551615&e=255&f=-2&g=1.50"),
            new LiveCall("client.FractionsAsync()", "GET /v3/b?a=0.1&b=NaN&c=-Infinity&d=1.5E-10&e=Infinity&f=1E%2B300"),
            new LiveCall("client.TextAsync()", "GET /v3/c?a=a%20%22quote%22%20%5C%20%01%20%0A%20%E2%80%A8%20%C3%A9&b=%27&c=%00&e=True"),
            new LiveCall("client.EnumsAsync()", "GET /v3/d?a=Art&b=99&c=A%2C%20B&d=class&f=Photo"),
            new LiveCall("client.StructsAsync()", "GET /v3/e?b=7&c=00000000-0000-0000-0000-000000000000"),
            new LiveCall(
                "client.LimitsAsync(a: 'a')",
                "GET /v3/f?a=a&b=-5&c=3&d=79228162514264337593543950335&e=-0&f=3.4028235E%2B38&g=5E-324&h=-1&i=2&j=-0.10&k=Infinity&l=NaN&m=-Infinity"
                + "&n=-2147483648&o=9&p=False&q=x&r=01%2F01%2F0001%2000%3A00%3A00"));
    }

    /// <summary>What reads like a member of the parameter's enum may be a constant of another type.</summary>
    [Fact]
    public async Task A_constant_that_is_called_like_an_enums_member_keeps_its_value()
    {
        GeneratedCode code = Generation.Of("""
            namespace Contoso
            {
                using Fashion = Style;

                public enum Style { Photo, Art }

                public static class Defaults { public const Style Photo = Style.Art; }

                [AdobeApi("firefly_api,ff_apis")]
                public interface IFireflyApi
                {
                    [Get("/v3/a")]
                    Task<string> StylesAsync(
                        Style a = Defaults.Photo, Style? b = Defaults.Photo, Style c = Fashion.Art, Fashion d = Style.Art, Fashion e = Fashion.Art,
                        Contoso.Style f = Style.Art, Style g = Contoso.Style.Art, Style? h = Style.Art, Style i = Style.Photo);
                }
            }
            """);

        await Wire.Sees(code, new LiveCall("client.StylesAsync()", "GET /v3/a?a=Art&b=Art&c=Art&d=Art&e=Art&f=Art&g=Art&h=Art&i=Photo"));
    }
}
