using AdobeSdk.Credentials;
using AdobeSdk.Ims;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Ims;

/// <summary>What IMS has refused is not asked for again at once.</summary>
public class RefusalMemoryTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly ImsGrant _grant = new("my-client", new Secret("s3cret"), null, ScopeSet.Parse("ff_apis"));

    [Theory]
    [InlineData("invalid_client", true)]
    [InlineData("unauthorized_client", true)]
    [InlineData("invalid_scope", false)]
    [InlineData(null, false)]
    public void A_refused_client_is_refused_whatever_it_asks_for_and_refused_scopes_are_those(string? code, bool whole)
    {
        RefusalMemory memory = Memory();
        TokenFailure refusal = new("no") { ErrorCode = code };

        memory.Note(_grant, refusal);

        Assert.Same(refusal, memory.Find(_grant));
        Assert.Same(whole ? refusal : null, memory.Find(_grant with { Scopes = ScopeSet.Parse("openid") }));
    }

    [Fact]
    public void It_is_another_question_with_another_secret_organisation_client_or_ims()
    {
        RefusalMemory memory = Memory();
        memory.Note(_grant, new("no") { ErrorCode = "invalid_client" });

        Assert.Null(memory.Find(_grant with { ClientSecret = new Secret("another") }));
        Assert.Null(memory.Find(_grant with { OrganizationId = "1@AdobeOrg" }));
        Assert.Null(memory.Find(_grant with { ClientId = "another" }));
        Assert.Null(Memory("https://ims-na1-stg1.adobelogin.com").Find(_grant));
        Assert.NotNull(Memory().Find(_grant));
    }

    [Fact]
    public void It_may_be_asked_again_after_a_minute()
    {
        RefusalMemory memory = Memory();
        memory.Note(_grant, new("no"));

        _time.Advance(TimeSpan.FromMilliseconds(59_999));
        Assert.NotNull(memory.Find(_grant));
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Null(memory.Find(_grant));
    }

    [Fact]
    public void What_may_pass_and_what_went_well_is_not_remembered()
    {
        RefusalMemory memory = Memory();

        memory.Note(_grant, new("busy") { IsTransient = true });
        memory.Note(_grant, null);

        Assert.Null(memory.Find(_grant));
    }

    private RefusalMemory Memory(string ims = "https://ims-na1.adobelogin.com") =>
        new(ImsEndpoint.Of(new Uri(ims), emulator: null), new MonotonicClock(_time));
}
