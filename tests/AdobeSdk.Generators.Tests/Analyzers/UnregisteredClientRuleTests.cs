using System.Collections.Immutable;
using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace AdobeSdk.Generators.Tests.Analyzers;

public sealed class UnregisteredClientRuleTests
{
    private const string Api = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;
        using Microsoft.Extensions.Hosting;

        namespace Contoso;

        [AdobeApi("firefly_api,ff_apis")]
        public interface IFireflyApi
        {
            [Get("/v3/custom-models")]
            Task<string> ListAsync();
        }

        """;

    /// <summary>ASP.NET Core and hosting, as far as the rule looks at them: by name.</summary>
    private const string Frameworks = """
        using System;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        namespace Microsoft.Extensions.Hosting
        {
            public interface IHostApplicationBuilder { IServiceCollection Services { get; } }
            public class HostApplicationBuilder : IHostApplicationBuilder { public IServiceCollection Services => null!; }
            public interface IHostBuilder { IHostBuilder ConfigureServices(Action<IServiceCollection> configure); IHostBuilder UseServiceProviderFactory(object factory); }
            public interface IHostedService { }
            public static class Host { public static HostApplicationBuilder CreateApplicationBuilder() => null!; public static IHostBuilder CreateDefaultBuilder() => null!; }
        }

        namespace Microsoft.AspNetCore.Builder
        {
            public class WebApplicationBuilder : IHostApplicationBuilder { public IServiceCollection Services => null!; public WebApplication Build() => null!; }
            public class WebApplication { public IServiceProvider Services => null!; public static WebApplicationBuilder CreateBuilder() => null!; }
            public static class EndpointRouteBuilderExtensions { public static void MapPost(this WebApplication app, string pattern, Delegate handler) { } }
            public static class Web { public static void UseStartup<T>(this WebApplicationBuilder builder) { } }
        }

        namespace Microsoft.AspNetCore.Mvc
        {
            public abstract class ControllerBase { }
            public sealed class FromServicesAttribute : Attribute { }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public static class ServiceCollectionHostedServiceExtensions { public static IServiceCollection AddHostedService<T>(this IServiceCollection services) where T : class => services; }
        }
        """;

    private const string Container = "var services = new ServiceCollection(); services.AddAdobe(o => o.ClientId = \"abc\");";
    private const string Hero = "public sealed class Hero(IFireflyClient {|ADOBE021:firefly|}) { public IFireflyClient Firefly => firefly; }";
    private const string QuietHero = "public sealed class Hero(IFireflyClient firefly) { public IFireflyClient Firefly => firefly; }";

    [Theory]
    [InlineData("services.AddSingleton<Hero>();", Hero)]
    [InlineData("services.AddScoped<Hero>();", Hero)]
    [InlineData("services.TryAddTransient<Hero>();", Hero)]
    [InlineData("services.AddSingleton<object, Hero>();", Hero)]
    [InlineData("services.AddKeyedSingleton<Hero>(\"key\");", Hero)]
    [InlineData("services.AddHostedService<Hero>();", Hero)]
    [InlineData("services.AddSingleton<Hero>(); services.AddSingleton<Other>();", Hero + " public sealed class Other(IFireflyClient second);")]
    [InlineData("services.AddSingleton<Hero>();", "public sealed class Hero { public Hero(string a, [FromKeyedServices(\"b\")] IFireflyClient {|ADOBE021:b|}) { } private Hero() { } }")]
    [InlineData("{|ADOBE021:services.BuildServiceProvider().GetRequiredService<IFireflyClient>()|}.ListAsync();", "")]
    [InlineData("{|ADOBE021:services.BuildServiceProvider().GetRequiredKeyedService<IFireflyClient>(1)|}.ListAsync();", "")]
    public Task A_client_that_nothing_registers_is_reported_where_it_is_injected(string statements, string types) =>
        Analysis.FindsInApplication(Program(Container + statements, types), Frameworks);

    [Theory]
    [InlineData("app.MapPost(\"/\", (string prompt, IFireflyClient {|ADOBE021:firefly|}) => firefly.ListAsync());")]
    [InlineData("app.MapPost(\"/\", async ([FromServices] IFireflyClient {|ADOBE021:firefly|}) => { await firefly.ListAsync(); });")]
    [InlineData("app.MapPost(\"/\", Handle); static Task<string> Handle(IFireflyClient {|ADOBE021:firefly|}) => firefly.ListAsync();")]
    [InlineData("app.MapPost(\"/\", (IFireflyClient? firefly) => firefly?.ListAsync());")]
    [InlineData("app.MapPost(\"/\", (string prompt) => prompt);")]
    [InlineData("Func<IFireflyClient, string> f = (IFireflyClient firefly) => \"\";")]
    public Task A_minimal_API_has_its_clients_injected(string statement) =>
        Analysis.FindsInApplication(Program("var builder = WebApplication.CreateBuilder(); var app = builder.Build(); " + statement), Frameworks);

    [Fact]
    public Task A_controller_has_its_clients_injected() => Analysis.FindsInApplication(
        Program("WebApplication.CreateBuilder();", "public sealed class HeroController(IFireflyClient {|ADOBE021:firefly|}) : ControllerBase { public IFireflyClient Firefly => firefly; }"), Frameworks);

    [Theory]
    [InlineData("services.AddFireflyClient();")]
    [InlineData("services.AddFireflyClient(\"key\");")]
    [InlineData("FireflyClientServiceCollectionExtensions.AddFireflyClient(services);")]
    [InlineData("Func<IServiceCollection, IHttpClientBuilder> add = FireflyClientServiceCollectionExtensions.AddFireflyClient;")]
    [InlineData("services.AddSingleton(FireflyClient.Create(new AdobeOptions()));")]
    [InlineData("services.AddSingleton<IFireflyClient>(FireflyClient.Create(new AdobeOptions()));")]
    [InlineData("services.AddSingleton<IFireflyClient>(provider => null!);")]
    [InlineData("services.AddSingleton(typeof(IFireflyClient), provider => null!);")]
    [InlineData("services.Add(ServiceDescriptor.Singleton<IFireflyClient>(provider => null!));")]
    [InlineData("Register<IFireflyClient>(); void Register<T>() where T : class => services.AddSingleton<T>(provider => null!);")]
    [InlineData("Host.CreateDefaultBuilder().UseServiceProviderFactory(new object());")]
    [InlineData("WebApplication.CreateBuilder().UseStartup<Hero>();")]
    [InlineData("Action<IServiceCollection> configure = Configure(); configure(services); static Action<IServiceCollection> Configure() => null!;")]
    public Task Whatever_may_register_the_client_is_enough(string statement) =>
        Analysis.FindsInApplication(Program($"{Container} services.AddSingleton<Hero>(); {statement}", QuietHero), Frameworks);

    [Theory]
    [InlineData("public sealed class Fake : IFireflyClient { public Task<string> ListAsync(CancellationToken c) => null!; public AdobeJob<T> Resume<T>(AdobeJobHandle h) => null!; }")]
    [InlineData("public abstract class Decorator(IFireflyClient inner) : IFireflyClient { public abstract Task<string> ListAsync(CancellationToken c); public AdobeJob<T> Resume<T>(AdobeJobHandle h) => inner.Resume<T>(h); }")]
    public Task Who_implements_the_client_means_to_register_it(string type) =>
        Analysis.FindsInApplication(Program($"{Container} services.AddSingleton<Hero>();", QuietHero + type), Frameworks);

    [Theory]
    [InlineData("services.AddSingleton(provider => new Hero(null!));", QuietHero)]
    [InlineData("services.AddSingleton(new Hero(null!));", QuietHero)]
    [InlineData("new Hero(null!);", QuietHero)]
    [InlineData("services.AddSingleton<Hero>();", "public sealed class Hero(IFireflyClient? firefly = null) { public IFireflyClient? Firefly => firefly; }")]
    [InlineData("services.AddSingleton<Hero>();", "public sealed class Hero { public Hero() { } public Hero(IFireflyClient firefly) { } }")]
    [InlineData("services.AddSingleton<Hero>();", "public sealed class Hero { public IFireflyClient? Firefly { get; set; } }")]
    [InlineData("services.AddSingleton<Hero>();", "public sealed class Hero(IFireflyApi api) { public IFireflyApi Api => api; }")]
    [InlineData("services.AddSingleton<Hero>();", "public sealed class Hero(IOtherClient other) { public IOtherClient Other => other; } public interface IOtherClient;")]
    [InlineData("services.BuildServiceProvider().GetService<IFireflyClient>();", "")]
    [InlineData("services.BuildServiceProvider().GetServices<IFireflyClient>();", "")]
    public Task What_no_container_has_to_bring_is_left_alone(string statement, string types) =>
        Analysis.FindsInApplication(Program(Container + statement, types), Frameworks);

    [Fact]
    public Task Who_sets_no_container_up_gets_services_from_elsewhere() => Analysis.FindsInApplication(
        Program("var services = new ServiceCollection(); services.AddSingleton<Hero>();", QuietHero), Frameworks);

    [Fact]
    public Task A_library_is_its_applications_affair() => Analysis.FindsWhatIsMarked(
        Program(Container + "services.AddSingleton<Hero>();", QuietHero).Replace("Main()", "Start()"));

    [Fact]
    public async Task Tests_are_left_alone()
    {
        MetadataReference xunit = Library("namespace Xunit; public static class Assert;", "xunit.v3.assert");

        Assert.Empty(await FindAsync(Program(Container + "services.AddSingleton<Hero>();", QuietHero), xunit));
        Assert.Single(await FindAsync(Program(Container + "services.AddSingleton<Hero>();", QuietHero)));
    }

    [Fact]
    public async Task The_message_names_the_method_and_the_diagnostic_its_namespace()
    {
        Diagnostic diagnostic = Assert.Single(await FindAsync(Program(Container + "services.AddSingleton<Hero>();", QuietHero)));

        Assert.Equal("'IFireflyClient' is injected, and nothing registers it: call AddFireflyClient() on the application's services", diagnostic.GetMessage());
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("AddFireflyClient", diagnostic.Properties["Method"]);
        Assert.Equal("Contoso", diagnostic.Properties["Namespace"]);
    }

    [Fact]
    public async Task Another_generators_code_may_register_the_client()
    {
        const string Generated = "// <auto-generated/>\nusing Microsoft.Extensions.DependencyInjection;\nnamespace Contoso; internal static class All { public static void AddAll(this IServiceCollection services) => services.AddFireflyClient(); }";

        Assert.Empty(await FindAsync(Program(Container + "services.AddSingleton<Hero>(); services.AddAll();", QuietHero), Generated));
    }

    /// <summary>The client comes from a package; a project beside the application may know it as well.</summary>
    [Theory]
    [InlineData("", false, true)]
    [InlineData("services.AddFireflyClient();", false, false)]
    [InlineData("services.AddSetup();", true, false)] // no body to be seen
    [InlineData("services.AddSetup();", false, true)] // has bodies, and nothing in it knows the client
    [InlineData("services.AddKnowing();", false, false)] // knows the client
    [InlineData("Setup.Unrelated();", true, true)] // has not been handed the services
    [InlineData("services.AddIndirect();", false, false)] // knows one who knows the client
    [InlineData("Setup.Module.Configure(services);", false, false)] // anybody's
    [InlineData("services.AddFireflyServices();", false, false)] // the package's own
    public async Task Who_is_handed_the_services_and_knows_the_client_may_register_it(string statement, bool withoutBodies, bool isReported)
    {
        const string Usings = "using Microsoft.Extensions.DependencyInjection;\n";
        string api = Usings + Api[Api.IndexOf("namespace", StringComparison.Ordinal)..] + "public static class More { public static void AddFireflyServices(this IServiceCollection services) { } }";
        MetadataReference package = Library(api, "Contoso.Firefly");
        MetadataReference setup = Library(
            Usings + "public static class Setup { public static void AddSetup(this IServiceCollection services) { } public static void Unrelated() { } public static IModule Module => null!; } public interface IModule { void Configure(IServiceCollection services); }",
            "Contoso.Setup", withoutBodies);
        MetadataReference knowing = Library(
            Usings + "public static class Knowing { public static void AddKnowing(this IServiceCollection services) => Contoso.FireflyClientServiceCollectionExtensions.AddFireflyClient(services); }",
            "Contoso.Knowing", false, package);
        MetadataReference indirect = Library(
            Usings + "public static class Indirect { public static void AddIndirect(this IServiceCollection services) => services.AddKnowing(); }",
            "Contoso.Indirect", false, knowing);
        string source = Usings + "namespace App;\nusing Contoso;\n"
            + $"public static class Program {{ public static void Main() {{ {Container} services.AddSingleton<Hero>(); {statement} }} }} {QuietHero}";

        ImmutableArray<Diagnostic> found = await FindAsync(source, package, setup, knowing, indirect);

        Assert.Equal(isReported ? ["ADOBE021"] : [], found.Select(static diagnostic => diagnostic.Id));
    }

    private static Task<ImmutableArray<Diagnostic>> FindAsync(string source, params MetadataReference[] references) => FindAsync(source, "", references);

    private static Task<ImmutableArray<Diagnostic>> FindAsync(string source, string generated, params MetadataReference[] references)
    {
        CSharpCompilation application = Generation.Compile(source, Frameworks)
            .AddReferences(references)
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(generated, Generation.ParseOptions, "Other.g.cs"));
        Compilation whole = Generation.CompileWith(application.WithOptions(application.Options.WithOutputKind(OutputKind.ConsoleApplication)), OtherGenerators.Load());
        Assert.Empty(whole.GetDiagnostics().Where(static problem => problem.Severity is DiagnosticSeverity.Error));
        return Analysis.FindAsync(whole);
    }

    private static MetadataReference Library(string source, string name, bool withoutBodies = false, params MetadataReference[] references)
    {
        using var image = new MemoryStream();
        Compilation whole = Generation.CompileWith(Generation.Compile(source).WithAssemblyName(name).AddReferences(references), OtherGenerators.Load());
        EmitResult result = whole.Emit(image, options: new EmitOptions(metadataOnly: withoutBodies, includePrivateMembers: !withoutBodies));
        Assert.Empty(result.Diagnostics.Where(static problem => problem.Severity is DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static string Program(string statements, string types = "") => $$"""
        {{Api}}
        public static class Program
        {
            public static void Main()
            {
                {{statements}}
            }
        }

        {{types}}
        """;
}
