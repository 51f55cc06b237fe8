using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Generators.Tests.Harness.Live;

/// <summary>
/// Generated code, loaded, with a class that calls it as a user does: each call once over a client that <c>Create</c> made and
/// once over one that was registered and injected, whose methods are the interface's.
/// </summary>
internal sealed class LiveAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Live", isCollectible: true);
    private readonly Type _caller;

    /// <param name="code">What was generated.</param>
    /// <param name="client">The client's name with its namespace and without <c>Client</c>: <c>Contoso.Firefly</c>.</param>
    /// <param name="calls">The calls.</param>
    public LiveAssembly(GeneratedCode code, string client, IReadOnlyList<string> calls)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(Prelude.Before(Source(client, calls)), (CSharpParseOptions)code.Whole.SyntaxTrees.First().Options, "Caller.cs");
        byte[] image = Generation.Image(code.Whole.AddSyntaxTrees(tree));
        foreach (byte[] library in code.Libraries)
        {
            _context.LoadFromStream(new MemoryStream(library));
        }

        _caller = _context.LoadFromStream(new MemoryStream(image)).GetTypes().Single(static type => type.Name == "LiveCaller");
    }

    public IDisposable Create(AdobeOptions options) => (IDisposable)Invoke("Create", options)!;

    public IServiceProvider Register(Action<AdobeOptions> configure) => (IServiceProvider)Invoke("Register", configure)!;

    public Task<object?> CallCreatedAsync(int call, object client) => (Task<object?>)Invoke("Created" + call, client)!;

    public Task<object?> CallInjectedAsync(int call, IServiceProvider services) => (Task<object?>)Invoke("Injected" + call, services)!;

    public void Dispose() => _context.Unload();

    private object? Invoke(string method, object argument) =>
        _caller.GetMethod(method)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [argument], null);

    private static string Source(string client, IReadOnlyList<string> calls)
    {
        int dot = client.LastIndexOf('.') + 1;
        (string space, string name) = (client[..dot], client[dot..]);
        string methods = string.Concat(calls.Select((call, index) => $$"""

                    public static async Task<object> Created{{index}}(global::{{client}}Client client) { {{call}} return null; }

                    public static async Task<object> Injected{{index}}(IServiceProvider services)
                    {
                        var client = services.GetRequiredService<global::{{space}}I{{name}}Client>();
                        {{call}}
                        return null;
                    }
            """));
        string source = $$"""
            #pragma warning disable
                internal static class LiveCaller
                {
                    public static IDisposable Create(AdobeOptions options) => global::{{client}}Client.Create(options);

                    public static IServiceProvider Register(Action<AdobeOptions> configure)
                    {
                        var services = new ServiceCollection();
                        services.AddAdobe(configure);
                        global::{{client}}ClientServiceCollectionExtensions.Add{{name}}Client(services);
                        return services.BuildServiceProvider(validateScopes: true);
                    }
            {{methods}}
                }
            """;
        return "using Microsoft.Extensions.DependencyInjection;\n" + (space.Length == 0 ? source : $"namespace {space.TrimEnd('.')}\n{{\n{source}\n}}\n");
    }
}
