using System.Text.Json;
using AdobeSdk.Emulator;

namespace AdobeSdk.DeveloperConsole.Tests;

/// <summary>The safe order, and what a crash after, before and amid each step leaves to do.</summary>
public class RotationTests
{
    [Fact]
    public async Task The_old_secret_goes_only_when_it_has_been_quiet_and_the_new_one_is_in_use()
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();
        string old = (await scene.ListAsync()).Secrets.Single().Id;
        AdobeSecretRotation rotation = scene.Rotation();

        AdobeSecretRotationState state = scene.Begin();
        state = await StepAsync(state, AdobeSecretRotationStep.Adding);
        Assert.Equal(old, state.OldSecretId);
        state = await StepAsync(state, AdobeSecretRotationStep.Deploying);
        Assert.Empty(scene.Vault.Deployed);
        state = await StepAsync(state, AdobeSecretRotationStep.Draining);
        string secret = scene.Vault.Deployed.Single();

        // A client that has not gone over yet.
        scene.Time.Advance(TimeSpan.FromHours(20));
        Assert.Equal(200, await scene.SignInAsync(ConsoleScene.FirstSecret));
        scene.Time.Advance(TimeSpan.FromHours(24));
        state = await StepAsync(state, AdobeSecretRotationStep.Draining);
        Assert.Equal(scene.Time.GetUtcNow() + TimeSpan.FromMinutes(30), state.NotBefore);

        // All have, and nobody has needed the new one.
        scene.Time.Advance(TimeSpan.FromMinutes(59));
        state = await StepAsync(state, AdobeSecretRotationStep.Draining);
        Assert.Equal(scene.Time.GetUtcNow() + TimeSpan.FromMinutes(1), state.NotBefore);
        scene.Time.Advance(TimeSpan.FromHours(2));
        state = await StepAsync(state, AdobeSecretRotationStep.Draining);

        Assert.Equal(200, await scene.SignInAsync(secret));
        state = await StepAsync(state, AdobeSecretRotationStep.Removing);
        Assert.Equal(2, (await scene.ListAsync()).Secrets.Count);
        state = await StepAsync(state, AdobeSecretRotationStep.Done);
        Assert.Equal(state, await rotation.AdvanceAsync(state));

        Assert.Equal((401, 200), (await scene.SignInAsync(ConsoleScene.FirstSecret), await scene.SignInAsync(secret)));
        NoSecretIn(scene);

        async Task<AdobeSecretRotationState> StepAsync(AdobeSecretRotationState from, AdobeSecretRotationStep to)
        {
            AdobeSecretRotationState next = await rotation.AdvanceAsync(from);
            scene.Saved.Add(next.ToJson());
            Assert.Equal(to, next.Step);
            return AdobeSecretRotationState.Parse(next.ToJson());
        }
    }

    [Fact]
    public async Task An_old_secret_that_is_used_again_before_it_is_removed_stays()
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();
        AdobeSecretRotationState state = await UntilAsync(scene, AdobeSecretRotationStep.Removing);
        Assert.Equal(200, await scene.SignInAsync(ConsoleScene.FirstSecret));

        state = await scene.Rotation().AdvanceAsync(state);

        Assert.Equal(AdobeSecretRotationStep.Draining, state.Step);
        Assert.Equal(200, await scene.SignInAsync(ConsoleScene.FirstSecret));
    }

    [Theory]
    [InlineData(AdobeSecretRotationStep.Adding)]
    [InlineData(AdobeSecretRotationStep.Deploying)]
    [InlineData(AdobeSecretRotationStep.Draining)]
    [InlineData(AdobeSecretRotationStep.Removing)]
    [InlineData(AdobeSecretRotationStep.Done)]
    public async Task A_crash_right_after_a_step_was_saved_is_made_good_by_another_process(AdobeSecretRotationStep saved)
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();

        await FinishAsync(scene, await UntilAsync(scene, saved));
    }

    [Theory]
    [InlineData(AdobeSecretRotationStep.Adding)]
    [InlineData(AdobeSecretRotationStep.Deploying)]
    [InlineData(AdobeSecretRotationStep.Draining)]
    [InlineData(AdobeSecretRotationStep.Removing)]
    public async Task A_crash_after_a_step_and_before_it_was_saved_is_made_good_by_another_process(AdobeSecretRotationStep doing)
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();
        AdobeSecretRotation crashing = scene.Rotation();
        AdobeSecretRotationState state = await UntilAsync(scene, doing, crashing);
        await crashing.AdvanceAsync(state);

        await FinishAsync(scene, state);
    }

    [Fact]
    public async Task A_deployment_that_fails_before_it_has_done_anything_is_begun_again_with_another_secret()
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();
        AdobeSecretRotation rotation = scene.Rotation();
        AdobeSecretRotationState state = await UntilAsync(scene, AdobeSecretRotationStep.Deploying, rotation);
        scene.Vault.Instead = static _ => throw new IOException("the vault is sealed");
        await Assert.ThrowsAsync<IOException>(() => rotation.AdvanceAsync(state));
        scene.Vault.Instead = null;

        AdobeSecretRotationState again = await rotation.AdvanceAsync(state);

        Assert.Equal((AdobeSecretRotationStep.Adding, null), (again.Step, again.NewSecretId));
        Assert.Equal(state.OldSecretId, Assert.Single((await scene.ListAsync()).Secrets).Id);
        await FinishAsync(scene, again);
    }

    [Fact]
    public async Task A_deployment_that_has_done_its_work_and_then_fails_is_not_repeated()
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();
        AdobeSecretRotation rotation = scene.Rotation();
        AdobeSecretRotationState state = await UntilAsync(scene, AdobeSecretRotationStep.Deploying, rotation);
        scene.Vault.Instead = secret =>
        {
            scene.Vault.Put(secret);
            throw new IOException("the answer was lost");
        };
        await Assert.ThrowsAsync<IOException>(() => rotation.AdvanceAsync(state));
        scene.Vault.Instead = null;

        AdobeSecretRotationState next = await scene.Rotation().AdvanceAsync(state);

        Assert.Equal((AdobeSecretRotationStep.Draining, state.NewSecretId), (next.Step, next.NewSecretId));
        await FinishAsync(scene, next);
        Assert.Single(scene.Vault.Deployed);
    }

    [Fact]
    public async Task A_secret_that_is_in_use_is_not_removed_however_the_deployment_went()
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();
        AdobeSecretRotation rotation = scene.Rotation();
        AdobeSecretRotationState state = await UntilAsync(scene, AdobeSecretRotationStep.Deploying, rotation);
        scene.Vault.Instead = async secret =>
        {
            Assert.Equal(200, await scene.SignInAsync(secret.ClientSecret));
            throw new IOException("half of the nodes have it");
        };
        await Assert.ThrowsAsync<IOException>(() => rotation.AdvanceAsync(state));

        var stopped = await Assert.ThrowsAsync<AdobeSecretRotationException>(() => scene.Rotation().AdvanceAsync(state));

        Assert.StartsWith($"The secret {state.NewSecretId} (last used at ", stopped.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await scene.ListAsync()).Secrets.Count);
    }

    [Theory]
    [InlineData("reset-before-headers")]
    [InlineData("reset-after-accept")]
    public async Task A_lost_answer_of_the_Console_leaves_no_secret_behind(string fault)
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();
        AdobeSecretRotationState state = await scene.Rotation().AdvanceAsync(scene.Begin());
        scene.Emulator.Faults.Inject("POST api.adobe.io/*", fault == "reset-after-accept" ? Fault.ResetAfterAccept : Fault.ResetBeforeHeaders);
        await Assert.ThrowsAnyAsync<AdobeException>(() => scene.Rotation().AdvanceAsync(state));

        await FinishAsync(scene, state);
    }

    [Fact]
    public async Task A_removal_whose_answer_is_lost_is_one_all_the_same()
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();
        AdobeSecretRotationState state = await UntilAsync(scene, AdobeSecretRotationStep.Removing);
        scene.Emulator.Faults.Inject("DELETE api.adobe.io/*", Fault.ResetAfterAccept);

        AdobeSecretRotationState done = await scene.Rotation().AdvanceAsync(state);

        Assert.Equal(AdobeSecretRotationStep.Done, done.Step);
        Assert.Equal([0, 404], scene.Emulator.Requests.To("DELETE api.adobe.io/*").Select(static request => request.Status));
        Assert.Equal(state.NewSecretId, Assert.Single((await scene.ListAsync()).Secrets).Id);
    }

    [Fact]
    public async Task A_credential_that_has_two_secrets_is_left_alone()
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();
        NewClientSecret other = await scene.Console.AddSecretAsync(ConsoleScene.Organization, ConsoleScene.Credential);
        await scene.SignInAsync(ConsoleScene.FirstSecret);

        var refused = await Assert.ThrowsAsync<AdobeSecretRotationException>(() => scene.Rotation().AdvanceAsync(scene.Begin()));

        Assert.Contains($"{other.Id} (never used)", refused.Message, StringComparison.Ordinal);
        Assert.Contains("(last used at 2026-11-25 08:00:00Z)", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(other.ClientSecret, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_secret_that_somebody_has_removed_stops_the_rotation_and_the_old_one_stays()
    {
        await using ConsoleScene scene = await ConsoleScene.StartAsync();
        AdobeSecretRotationState state = await UntilAsync(scene, AdobeSecretRotationStep.Draining);
        await scene.Console.RemoveSecretAsync(ConsoleScene.Organization, ConsoleScene.Credential, state.NewSecretId!);
        scene.Time.Advance(TimeSpan.FromDays(3));

        await Assert.ThrowsAsync<AdobeSecretRotationException>(() => scene.Rotation().AdvanceAsync(state));

        Assert.Equal(200, await scene.SignInAsync(ConsoleScene.FirstSecret));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"OrganizationId":"1","CredentialId":"2","Step":"Melting"}""")]
    public void A_state_that_is_none_is_refused(string json) => Assert.Throws<FormatException>(() => AdobeSecretRotationState.Parse(json));

    // Goes on in steps, as a process that runs now and then, until a step has been saved.
    private static async Task<AdobeSecretRotationState> UntilAsync(ConsoleScene scene, AdobeSecretRotationStep step, AdobeSecretRotation? rotation = null)
    {
        rotation ??= scene.Rotation();
        AdobeSecretRotationState state = await rotation.AdvanceAsync(scene.Begin());
        while (state.Step != step)
        {
            state = AdobeSecretRotationState.Parse((await rotation.AdvanceAsync(state)).ToJson());
            scene.Saved.Add(state.ToJson());
            await LetTimePassAsync(scene, state);
        }

        return state;
    }

    private static async Task FinishAsync(ConsoleScene scene, AdobeSecretRotationState state)
    {
        AdobeSecretRotation rotation = scene.Rotation();
        for (int steps = 0; state.Step != AdobeSecretRotationStep.Done; steps++)
        {
            Assert.True(steps < 20, "The rotation goes round in circles.");
            state = AdobeSecretRotationState.Parse((await rotation.AdvanceAsync(state)).ToJson());
            scene.Saved.Add(state.ToJson());
            await LetTimePassAsync(scene, state);
        }

        ClientSecretInfo last = Assert.Single((await scene.ListAsync()).Secrets);
        Assert.Equal(state.NewSecretId, last.Id);
        Assert.Equal((401, 200), (await scene.SignInAsync(ConsoleScene.FirstSecret), await scene.SignInAsync(scene.Vault.Deployed[^1])));
        NoSecretIn(scene);
    }

    private static async Task LetTimePassAsync(ConsoleScene scene, AdobeSecretRotationState state)
    {
        if (state.Step == AdobeSecretRotationStep.Draining)
        {
            await scene.SignInAsync(scene.Vault.Deployed[^1]);
            scene.Time.Advance(TimeSpan.FromHours(26));
        }
    }

    private static void NoSecretIn(ConsoleScene scene) =>
        Assert.All(
            [ConsoleScene.FirstSecret, .. scene.Vault.Deployed],
            secret => Assert.DoesNotContain(secret, string.Join('\n', [.. scene.Saved, .. scene.Log.Lines]), StringComparison.Ordinal));
}
