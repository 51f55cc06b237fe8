using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class ClientNameRuleTests
{
    private const string Method = "{ [Get(\"/\")] Task<string> ListAsync(); }";

    [Fact]
    public Task Of_two_that_claim_one_name_the_second_is_reported() => Analysis.FindsWhatIsMarked($$"""
        namespace Contoso
        {
            [AdobeApi("ff_apis")] public interface IFirefly {{Method}}

            [AdobeApi("ff_apis")] public interface {|ADOBE005:IFireflyApi|} {{Method}}

            [AdobeApi("ff_apis", ClientName = {|ADOBE005:"Firefly"|})] public interface IPicturesApi {{Method}}

            public static class Apis
            {
                [AdobeApi("ff_apis", ClientName = "Pictures")] public interface IFireflyApi {{Method}}
            }
        }

        namespace Fabrikam
        {
            [AdobeApi("ff_apis")] public interface IFireflyApi {{Method}}
        }
        """);

    [Fact]
    public Task An_interface_that_gets_no_client_claims_nothing() => Analysis.FindsWhatIsMarked($$"""
        namespace Contoso;

        [AdobeApi("ff_apis")] public interface {|ADOBE001:IFirefly|};

        [AdobeApi("ff_apis")] public interface IFireflyApi {{Method}}
        """);

    [Theory]
    [InlineData("public interface IFireflyClient;")]
    [InlineData("public sealed class FireflyClient;")]
    [InlineData("internal static class FireflyClientServiceCollectionExtensions;")]
    [InlineData("public enum FireflyClient { A }")]
    public Task A_name_that_another_type_has_is_reported(string type) => Analysis.FindsWhatIsMarked($$"""
        namespace Contoso;

        {{type}}

        [AdobeApi("ff_apis")] public interface {|ADOBE005:IFireflyApi|} {{Method}}
        """);

    [Theory]
    [InlineData("public sealed partial class FireflyClient { public int More => 1; }")]
    [InlineData("public sealed class FireflyClient<T>;")]
    [InlineData("public static class Other { public sealed class FireflyClient; }")]
    public Task A_type_that_is_not_in_the_way_is_fine(string type) => Analysis.FindsWhatIsMarked($$"""
        namespace Contoso;

        {{type}}

        [AdobeApi("ff_apis")] public interface IFireflyApi {{Method}}
        """);

    [Theory]
    [InlineData("ClientName = {|ADOBE006:\"\"|}")]
    [InlineData("ClientName = {|ADOBE006:\"My Client\"|}")]
    [InlineData("ClientName = {|ADOBE006:\"3d\"|}")]
    [InlineData("ClientName = \"Pictures\"")]
    [InlineData("ClientName = \"class\"")]
    [InlineData("ClientName = null")]
    public Task A_client_name_is_an_identifier(string argument) => Analysis.FindsWhatIsMarked($$"""
        namespace Contoso;

        [AdobeApi("ff_apis", {{argument}})] public interface IFireflyApi {{Method}}
        """);

    [Fact]
    public Task The_winner_is_named() => Analysis.Says(
        $$"""
        namespace Contoso;

        [AdobeApi("ff_apis")] public interface IFirefly {{Method}}

        [AdobeApi("ff_apis")] public interface {|#0:IFireflyApi|} {{Method}}
        """,
        "ADOBE005",
        DiagnosticSeverity.Error,
        "The name 'IFireflyClient' of the client of 'IFireflyApi' is already taken by 'Contoso.IFirefly': set ClientName on one of them, or move one to another namespace");
}
