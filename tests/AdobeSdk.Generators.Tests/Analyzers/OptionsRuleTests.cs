using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class OptionsRuleTests
{
    // Put together here, so that nothing in the repository looks like a secret of somebody's.
    private const string Secret = "p8e-" + "0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0u";

    private static readonly string s_token = "ey" + "JhbGciOiJSUzI1NiJ9.ey" + "JpZCI6ImFiYyIsInR5cGUiOiJ4In0." + string.Concat(Enumerable.Repeat("aB3_dE6-gH9k", 29))[..342];

    [Theory]
    [InlineData("options.ClientSecret = {|ADOBE020:\"SECRET\"|};")]
    [InlineData("options.ClientSecret = {|ADOBE020:@\"SECRET\"|};")]
    [InlineData("options.ClientSecret = {|ADOBE020:\" SECRET \"|};")]
    [InlineData("options.ClientSecret = {|ADOBE020:Constant|};")]
    [InlineData("options.ClientSecret ??= {|ADOBE020:\"SECRET\"|};")]
    [InlineData("options.ClientSecret = Environment.GetEnvironmentVariable(\"X\") ?? {|ADOBE020:\"SECRET\"|};")]
    [InlineData("options.ClientSecret = DateTime.Now.Year > 2000 ? {|ADOBE020:\"SECRET\"|} : null;")]
    [InlineData("options.ClientSecret = ({|ADOBE020:\"SECRET\"|})!;")]
    [InlineData("options.AccessToken = {|ADOBE020:\"TOKEN\"|};")]
    [InlineData("options.AccessToken = {|ADOBE020:\"Bearer TOKEN\"|};")]
    [InlineData("options = new AdobeOptions { ClientId = \"abc\", ClientSecret = {|ADOBE020:\"SECRET\"|} };")]
    [InlineData("Run(o => o.ClientSecret = {|ADOBE020:\"SECRET\"|});")]
    [InlineData("Run(o => { o.ClientId = \"abc\"; o.ClientSecret = {|ADOBE020:\"SECRET\"|}; });")]
    public Task What_Adobe_hands_out_is_reported(string statement) => Analysis.FindsWhatIsMarked(Code(statement));

    [Theory]
    [InlineData("options.ClientSecret = \"\";")]
    [InlineData("options.ClientSecret = null;")]
    [InlineData("options.ClientSecret = \"secret\";")]
    [InlineData("options.ClientSecret = \"emulator-secret-of-a-test\";")]
    [InlineData("options.ClientSecret = \"<your client secret>\";")]
    [InlineData("options.ClientSecret = \"p8e-\";")]
    [InlineData("options.ClientSecret = \"p8e-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\";")]
    [InlineData("options.ClientSecret = \"p8e-your-client-secret-goes-in-here-1\";")]
    [InlineData("options.ClientSecret = \"p8e-YOUR_CLIENT_SECRET_GOES_IN_HERE1\";")]
    [InlineData("options.ClientSecret = \"p8e-Aa1Aa1Aa1Aa1Aa1Aa1Aa1Aa1Aa1Aa1Aa\";")]
    [InlineData("options.ClientSecret = \"SECRETS\";")]
    [InlineData("options.ClientSecret = \"ef12a3cd-8268-40ce-8c83-ab69f9564546\";")]
    [InlineData("options.ClientSecret = Environment.GetEnvironmentVariable(\"SECRET\");")]
    [InlineData("options.ClientSecret = Configured;")]
    [InlineData("options.AccessToken = \"token\";")]
    [InlineData("options.AccessToken = \"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U\";")]
    [InlineData("options.AccessToken = \"eyJ...\";")]
    [InlineData("options.ClientId = \"SECRET\";")]
    [InlineData("var other = new Other { ClientSecret = \"SECRET\" };")]
    [InlineData("string ClientSecret = \"SECRET\";")]
    [InlineData("if (options.ClientSecret == \"SECRET\") return;")]
    public Task What_a_person_would_type_is_left_alone(string statement) => Analysis.FindsWhatIsMarked(Code(statement));

    [Fact]
    public async Task The_message_names_the_setting_and_not_the_secret()
    {
        Diagnostic diagnostic = Assert.Single(await Analysis.FindAsync(Code("options.ClientSecret = \"SECRET\";")));

        Assert.Equal(
            "'ClientSecret' is set to what looks like one of Adobe's client secrets: whoever has the source or the assembly has it; "
            + "read it from configuration ('Adobe:ClientSecret') and replace it", diagnostic.GetMessage());
        Assert.Equal("Adobe:ClientSecret", diagnostic.Properties["Setting"]);
    }

    private static string Code(string statement) => $$"""
        namespace Contoso;

        public static class Start
        {
            private const string Constant = "{{Secret}}";
            private static string Configured { get; } = Console.ReadLine()!;

            public static void Configure(AdobeOptions options)
            {
                {{statement.Replace("SECRET\"", Secret + "\"").Replace("SECRET ", Secret + " ").Replace("SECRETS", Secret + "A").Replace("TOKEN\"", s_token + "\"")}}
            }

            private static void Run(Action<AdobeOptions> configure)
            {
            }
        }

        public sealed class Other { public string? ClientSecret { get; set; } }
        """;
}
