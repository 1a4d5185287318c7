<?php
/*
 * Plugin Name: Live figures in the place of links
 * Description: Adds the site script of krk-widgets to every page of the site; wp-admin and feeds stay as they are.
 *
 * Put this file into wp-content/mu-plugins/ and write the address of your published site below, with the slash at its end,
 * and the version of the library that lies there.
 */

defined( 'KRK_FIGURES' ) || define( 'KRK_FIGURES', 'https://figures.example.org/' );
defined( 'KRK_VERSION' ) || define( 'KRK_VERSION', '0.1.0' );

add_action(
	'wp_head',
	function () {
		printf(
			'<script type="module" src="%1$skrk-widgets-%2$s/krk-upgrade.js" data-base="%1$s" blocking="render"></script>' . "\n",
			esc_url( KRK_FIGURES ),
			esc_attr( KRK_VERSION )
		);
	}
);
