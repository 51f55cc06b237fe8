namespace AdobeSdk.Emulator.Tests.Ims;

public sealed class EmulatorClientTests
{
    [Fact]
    public void A_client_is_written_id_secret_scopes()
    {
        EmulatorClient open = EmulatorClient.Parse("me:p-s8e");
        EmulatorClient scoped = EmulatorClient.Parse("me:p-s8e:openid, ff_apis");

        Assert.Equal(("me", "p-s8e"), (open.Id, open.Secret));
        Assert.Null(open.Scopes);
        Assert.Equal(["openid", "ff_apis"], scoped.Scopes!);
    }

    [Theory]
    [InlineData("")]
    [InlineData("me")]
    [InlineData("me:")]
    [InlineData(":topsecret")]
    [InlineData("me:topsecret:openid,")]
    [InlineData("me:topsecret:openid:more")]
    public void Anything_else_is_refused_without_repeating_it(string text)
    {
        FormatException refusal = Assert.Throws<FormatException>(() => EmulatorClient.Parse(text));

        Assert.Contains("ID:SECRET", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("topsecret", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_text_keeps_the_secret_to_itself() =>
        Assert.Equal("me (openid)", new EmulatorClient("me", "topsecret", ["openid"]).ToString());
}
