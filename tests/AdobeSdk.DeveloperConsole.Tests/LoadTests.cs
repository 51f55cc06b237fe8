using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AdobeSdk.DeveloperConsole.Tests;

/// <summary>A rotation under the feet of an application that is at work.</summary>
public class LoadTests
{
    [Fact]
    public async Task A_rotation_fails_no_request_of_a_client_that_is_under_load_meanwhile()
    {
        EmulatorOptions emulated = new()
        {
            TokenLifetime = TimeSpan.FromSeconds(4),
            Clients = { new EmulatorClient("admin", "s-admin"), new EmulatorClient(ConsoleScene.WorkerId, ConsoleScene.FirstSecret) { CredentialId = ConsoleScene.Credential } },
        };
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(emulated, TestContext.Current.CancellationToken);
        Vault vault = new(ConsoleScene.WorkerId, ConsoleScene.FirstSecret, emulator.Address);
        using IHost worker = Worker(vault);
        await worker.StartAsync(TestContext.Current.CancellationToken);
        using AdobeConsoleClient console = AdobeConsoleClient.Create(new AdobeOptions { ClientId = "admin", ClientSecret = "s-admin", Emulator = emulator.Address });
        AdobeSecretRotation rotation = new(console, vault, new() { QuietPeriod = TimeSpan.FromSeconds(5), CheckInterval = TimeSpan.FromMilliseconds(200) });
        using CancellationTokenSource enough = new();
        Task<int>[] load = [.. Enumerable.Range(0, 8).Select(_ => WorkAsync(worker.Services.GetRequiredService<IFireflyClient>(), enough.Token))];

        AdobeSecretRotationState done = await rotation.RunAsync(new(ConsoleScene.Organization, ConsoleScene.Credential), static (_, _) => Task.CompletedTask, TestContext.Current.CancellationToken);

        // Longer than a token lives: every one is had with the new secret.
        long issued = emulator.Ims.TokensIssued;
        while (emulator.Ims.TokensIssued < issued + 2)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        await enough.CancelAsync();
        int[] requests = await Task.WhenAll(load);
        Assert.All(requests, static count => Assert.True(count > 0));
        Assert.Equal(AdobeSecretRotationStep.Done, done.Step);
        Assert.Equal(done.NewSecretId, Assert.Single((await console.ListSecretsAsync(ConsoleScene.Organization, ConsoleScene.Credential)).Secrets).Id);
        Assert.DoesNotContain(emulator.Requests.To("POST /ims/token/v3"), static request => request.Status != 200);
        TestContext.Current.TestOutputHelper?.WriteLine($"{requests.Sum()} requests, {emulator.Ims.TokensIssued} tokens, none failed.");
    }

    // Throws at the first request that fails.
    private static async Task<int> WorkAsync(IFireflyClient firefly, CancellationToken enough)
    {
        int requests = 0;
        while (!enough.IsCancellationRequested)
        {
            await firefly.GetCustomModelsAsync("load", cancellationToken: CancellationToken.None);
            requests++;
        }

        return requests;
    }

    private static IHost Worker(Vault vault)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new());
        ((IConfigurationBuilder)builder.Configuration).Add(vault);
        builder.Services.AddAdobe(builder.Configuration);
        builder.Services.AddFireflyClient();
        return builder.Build();
    }
}
