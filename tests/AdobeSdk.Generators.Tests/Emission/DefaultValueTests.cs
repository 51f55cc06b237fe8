using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace AdobeSdk.Generators.Tests.Emission;

public sealed class DefaultValueTests
{
    [Fact]
    public async Task Default_values_are_carried_over()
    {
        GeneratorDriver driver = Generation.Of("""
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

        await Verifier.Verify(driver);
    }
}
