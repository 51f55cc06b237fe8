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
            new LiveCall("client.StructsAsync()", "GET /v3/e?b=7&c=00000000-0000-0000-0000-000000000000"));
    }
}
