using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class RetiredApiRuleTests
{
    private const string Image = "https://image.adobe.io";
    private const string Firefly = "https://firefly-api.adobe.io";

    [Theory]
    [InlineData(Image, "/pie/psdService/renditionCreate")]
    [InlineData(Image, "/pie/psdService/status/{id}")]
    [InlineData(Image, "/pie/psdService/depthBlur")]
    [InlineData(Image, "/pie/psdService/hello?x=1")]
    [InlineData(Image + "/pie/psdService", "/text")]
    [InlineData("https://IMAGE.adobe.io/", "/lrService/autoTone")]
    [InlineData(Image, "/lrService/status/{id}")]
    [InlineData(Image, "/sensei/cutout")]
    [InlineData(Image, "/sensei/status/{id}")]
    [InlineData(Firefly, "/v3/images/generate")]
    [InlineData(Firefly, "/v3/images/fill/")]
    [InlineData(Firefly, "/v2/images/generate")]
    public Task A_route_of_a_retired_API_is_reported(string address, string route) =>
        Analysis.FindsWhatIsMarked(Interface(address, $"{{|ADOBE022:\"{route}\"|}}"));

    [Theory]
    [InlineData(Image, "/v2/remove-background")]
    [InlineData(Image, "/v1/mask-objects")]
    [InlineData(Image, "/sensei/other")]
    [InlineData(Image, "/sensei")]
    [InlineData(Image, "/pie/other")]
    [InlineData(Image, "/pie/psdServices")]
    [InlineData(Image, "/v1/pie/psdService/text")]
    [InlineData(Image, "/v3/images/generate")]
    [InlineData(Firefly, "/v3/images/generate-async")]
    [InlineData(Firefly, "/v3/images/generate/{id}")]
    [InlineData(Firefly, "/v3/custom-models")]
    [InlineData(Firefly, "/sensei/cutout")]
    [InlineData("https://photoshop-api.adobe.io", "/v2/edit")]
    [InlineData("https://gateway.contoso.com", "/pie/psdService/text")]
    [InlineData("https://gateway.contoso.com/image.adobe.io", "/pie/psdService/text")]
    [InlineData("http://127.0.0.1:4100/image.adobe.io", "/lrService/autoTone")]
    [InlineData("http://localhost:4100", "/sensei/cutout")]
    public Task What_lives_and_what_is_not_Adobes_is_left_alone(string address, string route) =>
        Analysis.FindsWhatIsMarked(Interface(address, $"\"{route}\""));

    [Theory]
    [InlineData("{|ADOBE022:\"/pie/psdService/text\"|}")]
    [InlineData("{|ADOBE022:\"/lrService/edit\"|}")]
    [InlineData("{|ADOBE022:\"/sensei/mask\"|}")]
    [InlineData("\"/v3/images/generate\"")]
    public Task Where_no_address_is_known_only_unmistakable_paths_count(string route) => Analysis.FindsWhatIsMarked($$"""
        namespace Contoso;

        [{|ADOBE013:AdobeApi("openid,AdobeID,read_organizations")|}]
        public interface IPhotoshopApi
        {
            [Post({{route}})]
            Task<string> RunAsync([Body] string request, string id = "");
        }
        """);

    [Theory]
    [InlineData("renditionCreate", "use https://photoshop-api.adobe.io/v2/create-composite", "https://photoshop-api.adobe.io/v2/create-composite")]
    [InlineData("actionJSON", "use https://photoshop-api.adobe.io/v2/execute-actions", "https://photoshop-api.adobe.io/v2/execute-actions")]
    [InlineData("documentManifest", "use https://photoshop-api.adobe.io/v2/generate-manifest", "https://photoshop-api.adobe.io/v2/generate-manifest")]
    [InlineData("artboardCreate", "use https://photoshop-api.adobe.io/v2/create-artboard", "https://photoshop-api.adobe.io/v2/create-artboard")]
    [InlineData("productCrop", "use https://photoshop-api.adobe.io/v1/auto-crop", "https://photoshop-api.adobe.io/v1/auto-crop")]
    [InlineData("depthBlur", "Adobe names no successor", null)]
    [InlineData("actionJsonCreate", "use Photoshop API v2, https://photoshop-api.adobe.io", "Photoshop API v2, https://photoshop-api.adobe.io")]
    public async Task The_successor_is_the_one_of_Adobes_migration_guide(string operation, string advice, string? successor)
    {
        Diagnostic diagnostic = Assert.Single(await Analysis.FindAsync(Interface(Image, $"\"/pie/psdService/{operation}\"")));

        Assert.Equal($"'RunAsync' calls Photoshop API v1 (/pie/psdService), which Adobe ended on 2026-07-31: {advice}", diagnostic.GetMessage());
        Assert.Equal(successor, diagnostic.Properties["Successor"]);
    }

    [Theory]
    [InlineData(Image, "/lrService/presets", "'RunAsync' calls the Lightroom API (/lrService), which Adobe ended on 2026-07-31: use https://photoshop-api.adobe.io/v2/edit")]
    [InlineData(Image, "/sensei/mask", "'RunAsync' calls Sensei's image service (/sensei), which Adobe's guides name no more: use https://image.adobe.io/v2/remove-background")]
    [InlineData(Firefly, "/v3/images/expand", "'RunAsync' calls a synchronous operation of Firefly v3, which Adobe removed on 2025-10-03: use /v3/images/expand-async")]
    [InlineData(Firefly, "/v1/images/fill", "'RunAsync' calls a version of Firefly before v3, which Adobe removed on 2025-09-10: use /v3/images/fill-async")]
    public Task The_message_has_date_and_successor(string address, string route, string message) =>
        Analysis.Says(Interface(address, $"{{|#0:\"{route}\"|}}"), "ADOBE022", DiagnosticSeverity.Warning, message);

    [Fact]
    public Task What_is_marked_obsolete_says_so_itself() => Analysis.FindsWhatIsMarked("""
        namespace Contoso;

        [AdobeApi("openid", BaseAddress = "https://image.adobe.io")]
        public interface IPhotoshopApi : IOld
        {
            [Obsolete("Ended on 2026-07-31.")]
            [Post("/pie/psdService/text")]
            Task<string> TextAsync([Body] string request);

            [Post({|ADOBE022:"/pie/psdService/smartObject"|})]
            Task<string> SmartObjectAsync([Body] string request);
        }

        [Obsolete]
        public interface IOld
        {
            [Post("/lrService/edit")]
            Task<string> EditAsync([Body] string request);
        }

        [Obsolete]
        [AdobeApi("openid,ent_ccas_sdk", BaseAddress = "https://image.adobe.io")]
        public interface ILightroomApi
        {
            [Post("/lrService/edit")]
            Task<string> EditAsync([Body] string request);
        }
        """);

    [Fact]
    public Task A_metascope_is_no_unknown_scope_but_a_retired_credentials() => Analysis.Says(
        Interface(Image, "\"/v2/remove-background\"", "openid,{|#0:ent_ccas_sdk|}"), "ADOBE022", DiagnosticSeverity.Warning,
        "'ent_ccas_sdk' is a metascope of Service Account (JWT) credentials, which Adobe retired on 2026-03-01: "
        + "use an OAuth Server-to-Server credential, and scopes such as \"openid,AdobeID,read_organizations\"");

    [Fact]
    public Task A_metascope_that_is_taught_is_fine() => Analysis.FindsWhatIsMarked(
        Interface(Image, "\"/v2/remove-background\"", "openid,ent_own_sdk"), "adobe_known_scopes = ent_own_sdk");

    [Theory]
    [InlineData("{|ADOBE022:\"secrets/Config.ZIP\"|}")]
    [InlineData("{|ADOBE022:@\"c:\\keys\\private.key\"|}")]
    [InlineData("{|ADOBE022:\"certificate_pub.crt\"|}")]
    [InlineData("Environment.GetEnvironmentVariable(\"X\") ?? {|ADOBE022:\"key.pem\"|}")]
    [InlineData("\"oauth.json\"")]
    [InlineData("\"config.json\"")]
    [InlineData("\"zip\"")]
    [InlineData("null")]
    [InlineData("Environment.GetEnvironmentVariable(\"key.pem\")")]
    public Task A_file_of_a_JWT_credential_is_reported(string file) => Analysis.FindsWhatIsMarked($$"""
        namespace Contoso;

        public static class Start
        {
            public static AdobeOptions Options() => new() { CredentialsFile = {{file}} };
        }
        """);

    [Theory]
    [InlineData("options.{|ADOBE022:Jwt.PrivateKeyFile|} = \"secrets/private.key\";")]
    [InlineData("options.{|ADOBE022:Jwt.PrivateKey|} = Environment.GetEnvironmentVariable(\"X\");")]
    [InlineData("options = new AdobeOptions { Jwt = { {|ADOBE022:PrivateKey|} = Console.ReadLine(), MetaScopes = \"ent_ccas_sdk\" } };")]
    [InlineData("options.Jwt.PrivateKey = null;")]
    [InlineData("options.Jwt.PrivateKey = \"\";")]
    [InlineData("options.Jwt.TechnicalAccountId = \"x@techacct.adobe.com\";")]
    [InlineData("var other = new Other { PrivateKey = \"x\" };")]
    public Task A_key_of_a_JWT_credential_is_reported(string statement) => Analysis.FindsWhatIsMarked($$"""
        namespace Contoso;

        public static class Start
        {
            public static void Configure(AdobeOptions options)
            {
                {{statement.Replace("options.{|ADOBE022:Jwt.", "{|ADOBE022:options.Jwt.")}}
            }
        }

        public sealed class Other { public string? PrivateKey { get; set; } }
        """);

    private static string Interface(string address, string route, string scopes = "openid,AdobeID,read_organizations") => $$"""
        namespace Contoso;

        [AdobeApi("{{scopes}}", BaseAddress = "{{address}}")]
        public interface IPhotoshopApi
        {
            [Post({{route}})]
            Task<string> RunAsync([Body] string request, string id = "");
        }
        """;
}
