using System.Text.Json;

namespace AdobeSdk.Tests.Json;

/// <summary>A word that Adobe adds tomorrow must not crash a client built today.</summary>
public class OpenEnumTests
{
    [Theory]
    [InlineData("dark")]
    [InlineData("a word of 2027")]
    [InlineData("")]
    public void Any_word_survives_a_round_trip(string word)
    {
        var answer = new WireAnswer(new Shade(word), new Dictionary<Shade, int> { [new Shade(word)] = 1 });

        string json = JsonSerializer.Serialize(answer, WireJson.Default.WireAnswer);
        WireAnswer back = JsonSerializer.Deserialize(json, WireJson.Default.WireAnswer)!;

        Assert.Equal($"{{\"shade\":\"{word}\",\"byShade\":{{\"{word}\":1}}}}", json);
        Assert.Equal(new Shade(word), back.Shade);
        Assert.Equal(1, back.ByShade![new Shade(word)]);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_no_word_is_an_error_that_names_the_type(string value)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{"shade":{{value}}}""", WireJson.Default.WireAnswer));

        Assert.Contains("Shade", exception.Message);
    }

    [Fact]
    public void Words_are_compared_as_they_are_spelled()
    {
        Assert.Equal(Shade.Dark, Shade.FromValue("dark"));
        Assert.NotEqual(Shade.Dark, Shade.FromValue("Dark"));
        Assert.Equal("dark", $"{Shade.Dark}");
    }
}
